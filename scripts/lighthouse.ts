// npm run lighthouse: start page, a question page and the outcome page, measured and recorded in docs/lighthouse.md.
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { sealAnswers } from "../e2e/session";
import { usualFamily } from "../e2e/households";
import { bringLighthouse, measure } from "./lighthouse/measure";
import { document, row, shortfalls, type Measured } from "./lighthouse/report";
import { ensureBuild } from "./setup/build.mjs";
import { withServer } from "./setup/server.mjs";

const pages = [
  { name: "start page", path: "/zh-Hans" },
  { name: "question page, the first", path: "/zh-Hans/check/places" },
  { name: "question page, four people", path: "/zh-Hans/check/hukou" },
  { name: "outcome page", path: "/zh-Hans/check/result" },
];
const times = Number(process.env.RUNS ?? 5);

bringLighthouse();
ensureBuild();
await withServer(async (origin) => {
  const cookie = `answers=${await sealAnswers(usualFamily)}`;
  const measured: Measured[] = pages.map(({ name, path }) => {
    const runs = Array.from({ length: times }, () => measure(origin + path, cookie));
    console.log(row({ name, runs }));
    return { name, runs };
  });
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(
    "docs/lighthouse.md",
    document(
      measured,
      `Last measured ${today} on ${cpus().length} cores with Node ${process.versions.node}; the outcome is that of four people in two places.`,
    ),
  );
  for (const line of measured.flatMap(shortfalls)) console.log(line);
});

// npm run load: what the production server serves, beside a server that does nothing but send the same bytes. --write records it.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { families, usualFamily } from "../e2e/households";
import { sealAnswers } from "../e2e/session";
import { statesOf } from "./bench/households";
import { drive, sample, type Driven, type Target } from "./load/drive";
import { memoryOf } from "./load/memory";
import { loadTable, type Loaded } from "./load/report";
import { ensureBuild } from "./setup/build.mjs";
import { withServer } from "./setup/server.mjs";

const seconds = Number(process.env.SECONDS ?? 8);
const folder = mkdtempSync(path.join(tmpdir(), "luohu-load-"));

/** As fast as this machine sends such an answer, from the same driver. */
async function floorOf(origin: string, target: Target): Promise<Driven> {
  const { bytes, type, encoding } = await sample(origin, target);
  const file = path.join(folder, "answer");
  writeFileSync(file, bytes);
  const floor = fork("scripts/load/floor.mjs", [file, type, encoding]);
  try {
    const [{ port }] = (await once(floor, "message")) as [{ port: number }];
    return await drive(`http://127.0.0.1:${port}`, target, Math.min(seconds, 4));
  } finally {
    floor.kill();
  }
}

async function measure(origin: string, target: Target): Promise<Loaded> {
  const floor = await floorOf(origin, target);
  await drive(origin, target, 2);
  const most = await drive(origin, target, seconds);
  const atHalf = await drive(origin, target, seconds, most.perSecond / 2);
  return { target, floor, most, atHalf };
}

const stateOf = (state: string, people: number, places: number): unknown =>
  statesOf(people, places).find(({ name }) => name === state)?.households[0];

const asJson = (household: unknown) => ({
  path: "/api/v1/assessments",
  method: "POST" as const,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ household }),
});

ensureBuild();
Object.assign(process.env, { RATE_LIMIT_PER_MINUTE: "0", PAGE_LIMIT_PER_MINUTE: "0", LOG_LEVEL: "silent" });
await withServer(async (origin, pid) => {
  const [, half = usualFamily] = families;
  const cookie = `answers=${await sealAnswers(half)}`;
  const targets: Target[] = [
    { name: "start page", path: "/zh-Hans", goal: { ofFloor: 0.5 } },
    { name: "places", path: "/zh-Hans/places", goal: { ofFloor: 0.5 } },
    {
      name: "question page, four people",
      path: "/zh-Hans/check/marriage",
      headers: { cookie },
      goal: { perSecond: 500 },
    },
    {
      name: "outcome page, four people half answered, five places",
      path: "/zh-Hans/check/result",
      headers: { cookie },
      goal: { perSecond: 400 },
    },
    {
      name: "interface, six people stated, five places",
      ...asJson(stateOf("everything", 6, 5)),
      goal: { ofFloor: 0.3 },
    },
    {
      name: "interface, four people, ages only, two places",
      ...asJson(stateOf("ages only", 4, 2)),
      goal: { ofFloor: 0.1 },
    },
  ];
  const before = memoryOf(pid);
  const measured: Loaded[] = [];
  for (const target of targets) {
    measured.push(await measure(origin, target));
    console.log(loadTable(measured.slice(-1)).split("\n").at(-1));
  }
  const machine = `${availableParallelism()} cores, Node ${process.versions.node}, load before ${loadavg()[2]?.toFixed(1)}; ${before} MB before, ${memoryOf(pid)} MB after, all processes of the server together.`;
  if (process.argv.includes("--write"))
    writeFileSync("docs/load.md", `${document()}\n${loadTable(measured)}\n\n${machine}\n`);
  console.log(machine);
});

function document(): string {
  return `# Load

\`npm run load -- --write\`, ${new Date().toISOString().slice(0, 10)}: eight connections from a second process on the same machine, so that server and driver share its cores. The floor is a \`node:http\` server in one process that sends the same bytes.
`;
}

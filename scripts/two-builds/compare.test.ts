import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { compareBuilds } from "./compare.mjs";

function projectWith(files: Record<string, string | ((project: string) => string)>): string {
  const project = mkdtempSync(path.join(tmpdir(), "two-builds-"));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(project, ".next", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof text === "string" ? text : text(project));
  }
  return project;
}

const same = {
  "server/page.js": "落户",
  "static/a.js": "a",
  "config.json": (project: string) => `{"dir":"${project}"}`,
};

test("builds that differ in their folder, their memory and the lots of the draft mode are equal", () => {
  const lot = (digit: string) => ({ "keys.json": `{"previewModeId":"${digit.repeat(32)}","a":1}` });
  const one = projectWith({ ...same, ...lot("1"), trace: "1 s", "cache/x": "1" });
  const other = projectWith({ ...same, ...lot("2"), trace: "2 s" });
  expect(compareBuilds([one, other])).toEqual({ files: 4, differing: [] });
});

test("a byte more, and a file that only one has, are told", () => {
  const one = projectWith({ ...same, "static/b.js": "b" });
  const other = projectWith({ ...same, "server/page.js": "落户 " });
  expect(compareBuilds([one, other]).differing).toEqual(["server/page.js", "static/b.js"]);
});

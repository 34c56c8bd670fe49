import { expect, test, vi } from "vitest";
import { runLanes, summarise } from "./steps.mjs";

const node = (name: string, script: string) => ({ name, command: [process.execPath, "-e", script] });
const late = (said: string) => `setTimeout(() => console.log("${said} again"), 300); console.log("${said}")`;

test("steps side by side speak one after another, and each counts", async () => {
  const said: string[] = [];
  const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => said.push(String(text)) > 0);
  const log = vi.spyOn(console, "log").mockImplementation((text) => void said.push(`${text}\n`));
  const results = await runLanes([
    [node("one", late("first")), node("two", "process.exit(3)")],
    [node("three", late("third")), { name: "four", command: ["there-is-no-such-program"] }],
  ]);
  const code = summarise(results);
  write.mockRestore();
  log.mockRestore();
  const text = said.join("");
  expect(text).toContain("\n== one\nfirst\nfirst again\n");
  expect(text).toContain("\n== three\nthird\nthird again\n");
  expect(results.map(({ name, tally }) => [name, tally.passed, tally.failed])).toEqual([
    ["one", 1, 0],
    ["two", 0, 1],
    ["three", 1, 0],
    ["four", 0, 1],
  ]);
  expect(code).toBe(1);
  expect(text.trimEnd().split("\n").at(-1)).toBe("2 passed, 2 failed, 0 skipped");
});

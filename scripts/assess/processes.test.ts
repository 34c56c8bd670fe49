import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";

const households = Array.from(
  { length: 50 },
  (_, index) => `{"people":[{"id":"P1","relation":"applicant","ageYears":${index}}],"destinations":{"weihai":{}}}`,
);

/** The command itself, by so many processes. */
async function run(processes: number): Promise<string> {
  const env = { ...process.env, ASSESS_PROCESSES: String(processes) };
  const given = ["--conditions=react-server", "--import", "tsx", "scripts/assess.ts"];
  const command = spawn(process.execPath, given, { env, stdio: ["pipe", "pipe", "inherit"] });
  command.stdin.end([...households.slice(0, 20), "nonsense", "", ...households.slice(20), "", ""].join("\n"));
  return text(command.stdout);
}

test("several processes answer as one does, in the order of the questions, with the numbers of the lines", async () => {
  const [one, several] = await Promise.all([run(1), run(3)]);
  expect(several).toBe(one);
  const answers = one
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { line?: number });
  expect(answers).toHaveLength(52);
  expect(answers.flatMap(({ line }) => line ?? [])).toEqual([21, 22]);
}, 120_000);

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const sources = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, "utf8") })),
);
const withActions = sources.filter(({ text }) => text.includes('"use server"'));

test("no action closes over anything, so the key of their names (next.config.ts) seals nothing", () => {
  expect(withActions.length).toBeGreaterThan(2);
  for (const { file, text } of withActions) {
    expect(text.startsWith('"use server";'), file).toBe(true);
    expect(text.split('"use server"'), file).toHaveLength(2);
  }
  for (const { file, text } of sources) expect(text, file).not.toMatch(/action[^\n]*\.bind\(null/i);
});

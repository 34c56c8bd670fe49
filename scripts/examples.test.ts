import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { exampleProgram } from "@/lib/openapi/example-program";
import { examples } from "./examples/files";

test("the examples are generated from what the interface publishes today", async () => {
  const generated = await examples();
  expect(Object.keys(generated)).toHaveLength(2);
  for (const [file, text] of Object.entries(generated))
    expect(await readFile(file, "utf8"), `npm run examples:generate, for ${file}`).toBe(text);
});

test("what the page shows to be copied is the program that is kept", async () =>
  expect(await readFile("examples/typescript/ask.ts", "utf8")).toBe(exampleProgram("http://localhost:3000")));

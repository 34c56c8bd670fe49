import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { TableRefused } from "./refusal";
import { whyEnded } from "./why-ended";

async function endOf(program: string): Promise<Error> {
  const thread = new Worker(program, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } });
  const [error] = (await once(thread, "error")) as [Error];
  return whyEnded(error);
}

test("a table that needs more memory than there is for it is refused", async () => {
  const error = await endOf("const texts = []; for (;;) texts.push({ text: String(texts.length) });");
  expect(error).toBeInstanceOf(TableRefused);
  expect(error).toMatchObject({ id: "unpacksTooLarge" });
});

test("any other end is ours", async () => {
  expect(await endOf("throw new RangeError('of ours')")).not.toBeInstanceOf(TableRefused);
});

import { expect, test } from "vitest";
import { Turns } from "./turns.mjs";

test("a client waits for himself, and nobody for him", async () => {
  const turns = new Turns(2, 1);
  const first = await turns.enter("a");
  const second = await turns.enter("a");
  let entered = false;
  const third = turns.enter("a").then((leave) => {
    entered = true;
    return leave;
  });
  expect(await turns.enter("a")).toBeUndefined();
  expect(await turns.enter("b")).toBeTypeOf("function");
  expect(entered).toBe(false);
  first?.();
  (await third)?.();
  expect(entered).toBe(true);
  second?.();
  expect(await turns.enter("a")).toBeTypeOf("function");
});

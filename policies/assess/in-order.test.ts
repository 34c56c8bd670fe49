import { expect, it } from "vitest";
import { InOrder } from "./in-order";

it("what waits is done when somebody needs it, in the order in which it came, once", () => {
  const done: string[] = [];
  const waiting = new InOrder();
  for (const work of ["first", "second"]) waiting.add(() => done.push(work));
  expect(done).toEqual([]);
  waiting.catchUp();
  expect(done).toEqual(["first", "second"]);
  waiting.add(() => done.push("third"));
  waiting.catchUp();
  expect(done).toEqual(["first", "second", "third"]);
});

it("what is added while it is done waits for the next time", () => {
  const done: string[] = [];
  const waiting = new InOrder();
  waiting.add(() => waiting.add(() => done.push("later")));
  waiting.catchUp();
  expect(done).toEqual([]);
  waiting.catchUp();
  expect(done).toEqual(["later"]);
});

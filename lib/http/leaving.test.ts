import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { leavingOf, tellLeaving } from "./leaving";

const responseThat = (is: { closed: boolean }) => Object.assign(new EventEmitter(), is) as unknown as ServerResponse;

test("while something is worked on, it can be known that nobody waits any more; afterwards nothing is known", async () => {
  const response = responseThat({ closed: false });
  await tellLeaving("one", response, async () => {
    expect(leavingOf("one")?.aborted).toBe(false);
    response.emit("close");
    expect(leavingOf("one")?.aborted).toBe(true);
    expect(leavingOf("another")).toBeUndefined();
  });
  expect(leavingOf("one")).toBeUndefined();
});

test("whoever had gone before the work began has gone, and work that fails is forgotten too", async () => {
  const work = async () => {
    expect(leavingOf("two")?.aborted).toBe(true);
    throw new Error("on purpose");
  };
  await expect(tellLeaving("two", responseThat({ closed: true }), work)).rejects.toThrow("on purpose");
  expect(leavingOf("two")).toBeUndefined();
});

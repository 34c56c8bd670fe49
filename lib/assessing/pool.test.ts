import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { NotWorked, Pool } from "./pool";

class Fake extends EventEmitter {
  asked: unknown[] = [];
  ended = false;
  postMessage(message: unknown) {
    this.asked.push(message);
  }
  answer() {
    this.emit("message", `${this.asked.at(-1)}!`);
  }
  terminate() {
    this.ended = true;
    this.emit("exit");
  }
  ref() {}
  unref() {}
}

function poolOf(rules: { threads?: number; queue?: number; deadline?: number } = {}) {
  const threads: Fake[] = [];
  const start = () => {
    const thread = new Fake();
    threads.push(thread);
    return thread;
  };
  return { threads, pool: new Pool(start, { threads: 1, queue: 8, deadline: 60_000, ...rules }) };
}

const whyNot = (work: Promise<unknown>) =>
  work.then(
    () => "worked",
    (error) => (error instanceof NotWorked ? error.why : "another error"),
  );

test("clients take turns: whoever asks for much waits behind himself", async () => {
  const { pool, threads } = poolOf();
  const done: unknown[] = [];
  const asked = ["a1", "a2", "a3", "b1", "c1"].map((message) =>
    pool.run(message, message[0] ?? "").then((answer) => done.push(answer)),
  );
  for (const _ of asked) {
    threads[0]?.answer();
    await pause(0);
  }
  await Promise.all(asked);
  expect(done).toEqual(["a1!", "a2!", "b1!", "c1!", "a3!"]);
  expect(threads).toHaveLength(1);
});

test("one that is still starting is asked last", () => {
  const { pool, threads } = poolOf({ threads: 3 });
  pool.fill();
  threads.forEach((thread, index) => Object.assign(thread, { isStarting: index !== 1 }));
  for (const message of ["1", "2"]) void pool.run(message, message);
  expect(threads.map(({ asked }) => asked)).toEqual([[], ["1"], ["2"]]);
});

test("as many threads as there may be, and no more", () => {
  const { pool, threads } = poolOf({ threads: 2 });
  for (const message of ["1", "2", "3"]) void pool.run(message, message);
  expect(threads.map(({ asked }) => asked)).toEqual([["1"], ["2"]]);
  expect(pool.waits).toBe(1);
});

test("one thread is left to the others, however much one client asks for", async () => {
  const { pool, threads } = poolOf({ threads: 3 });
  for (const message of ["a1", "a2", "a3"]) void pool.run(message, "a");
  expect([threads.length, pool.works, pool.waits]).toEqual([2, 2, 1]);
  const other = pool.run("b1", "b");
  expect(threads[2]?.asked).toEqual(["b1"]);
  threads[2]?.answer();
  expect(await other).toBe("b1!");
  expect(pool.waits).toBe(1);
  threads[0]?.answer();
  expect([pool.works, pool.waits]).toEqual([2, 0]);
});

test("behind one address nobody waits for one who asks for much", () => {
  const { pool, threads } = poolOf({ threads: 3 });
  for (const message of ["x1", "x2"]) void pool.run(message, "office", { visitor: "x" });
  void pool.run("y1", "office", { visitor: "y" });
  expect(threads.map(({ asked }) => asked)).toEqual([["x1"], ["y1"]]);
  threads[0]?.answer();
  expect(threads[0]?.asked).toEqual(["x1", "x2"]);
});

test("the queue has an end, for one client sooner than for all", async () => {
  const { pool } = poolOf({ queue: 8 });
  void pool.run("worked on", "z");
  void pool.run("a", "a");
  void pool.run("a", "a");
  expect(await whyNot(pool.run("a", "a"))).toBe("full");
  for (const client of ["b", "b", "c", "c", "d", "d"]) void pool.run(client, client);
  expect(await whyNot(pool.run("e", "e"))).toBe("full");
});

test("who has waited too long is told, and a thread that takes too long is replaced", async () => {
  const { pool, threads } = poolOf({ deadline: 50 });
  const first = whyNot(pool.run("endless", "a"));
  const second = whyNot(pool.run("waits", "b"));
  expect(await Promise.all([first, second])).toEqual(["late", "late"]);
  expect(threads[0]?.ended).toBe(true);
  const third = pool.run("next", "a");
  threads.at(-1)?.answer();
  expect(await third).toBe("next!");
});

test("nobody works for whoever has gone", async () => {
  const { pool, threads } = poolOf();
  void pool.run("first", "a");
  const going = new AbortController();
  const gone = whyNot(pool.run("second", "a", { signal: going.signal }));
  going.abort();
  expect(await gone).toBe("gone");
  threads[0]?.answer();
  expect(threads[0]?.asked).toEqual(["first"]);
});

test("a thread that fails fails its work alone", async () => {
  const program = `
    const { parentPort } = require("node:worker_threads");
    parentPort.on("message", (message) => {
      if (message === "bad") throw new Error("bad");
      parentPort.postMessage(message);
    });`;
  const pool = new Pool(() => new Worker(program, { eval: true }), { threads: 1, queue: 8, deadline: 20_000 });
  const works = [pool.run("good", "a"), whyNot(pool.run("bad", "a")), pool.run("good again", "b")];
  expect(await Promise.all(works)).toEqual(["good", "failed", "good again"]);
});

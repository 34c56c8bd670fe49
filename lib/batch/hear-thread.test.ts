import { Worker } from "node:worker_threads";
import { afterEach, expect, test } from "vitest";
import { hearThread } from "./hear-thread";

const threads: Worker[] = [];
const thread = (program: string): Worker => {
  const made = new Worker(`const { parentPort } = require("node:worker_threads"); ${program}`, { eval: true });
  threads.push(made);
  return made;
};
afterEach(() => Promise.all(threads.splice(0).map((one) => one.terminate())));

const hang = "for (;;);";

test("a table that hangs in reading is refused in time, with how long it was waited for", async () => {
  const heard = hearThread(thread(hang), { patience: 1400 });
  await expect(heard).rejects.toMatchObject({ name: "TableRefused", id: "tooSlow", values: { seconds: 1 } });
});

test("a thread that goes on telling how far it is has all the time; one that stops telling has not", async () => {
  const told: number[] = [];
  const program = `let done = 0; setInterval(() => { parentPort.postMessage({ done: ++done, of: 9 }); if (done === 9) { ${hang} } }, 50)`;
  const heard = hearThread(thread(program), { patience: 400, progress: (done) => void told.push(done) });
  await expect(heard).rejects.toMatchObject({ id: "tooSlow" });
  expect(told.at(-1)).toBe(9);
});

test("an answer and a refusal come as they are; an end without one, and whoever goes away, end the waiting", async () => {
  const patience = 20_000;
  const refused = { refused: "noRows", values: {} };
  const says = (what: object) => thread(`parentPort.postMessage(${JSON.stringify(what)})`);
  expect(await hearThread(says(refused), { patience })).toEqual(refused);
  await expect(hearThread(thread(""), { patience })).rejects.toThrow("without an answer");
  const leaving = new AbortController();
  const heard = hearThread(thread(hang), { patience, signal: leaving.signal });
  leaving.abort(new Error("gone"));
  await expect(heard).rejects.toThrow("gone");
});

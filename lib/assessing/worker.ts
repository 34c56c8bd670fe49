import { parentPort } from "node:worker_threads";
import type { Asked } from "./asked";
import type { Made } from "./assess-elsewhere";
import { workOn } from "./work";

/** Answers with the bytes that are sent on: making them, too, takes time that others wait. */
parentPort?.on("message", (asked: Asked) => {
  const { told, outcomes } = workOn(asked);
  const bytes = new TextEncoder().encode(JSON.stringify(told));
  const made: Made = { bytes, outcomes };
  parentPort?.postMessage(made, [bytes.buffer]);
});

import { parentPort } from "node:worker_threads";
import type { Order } from "./asked";
import type { Made } from "./assess-elsewhere";
import { encoded } from "./encoded";
import { workOn } from "./work";

/** Answers with the bytes that are sent on: making them and packing them, too, takes time that others wait. */
parentPort?.on("message", (order: string) => {
  const { asked, encoding } = JSON.parse(order) as Order;
  const { told, outcomes } = workOn(asked);
  const bytes = encoded(JSON.stringify(told), encoding);
  const made: Made = { bytes, outcomes };
  parentPort?.postMessage(made, [bytes.buffer]);
});

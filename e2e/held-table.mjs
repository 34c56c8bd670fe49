// Loaded before a server (node --import): a table larger than HELD_FROM bytes is worked on for ever, and always tells so.
import { isMainThread, parentPort } from "node:worker_threads";

const most = Number(process.env.HELD_FROM);
if (!isMainThread && parentPort) {
  const port = parentPort;
  const on = port.on.bind(port);
  port.on = (name, listener) =>
    on(name, (order) => {
      if (order?.file?.byteLength > most) setInterval(() => port.postMessage({ done: 1, of: 2 }), 1000);
      else listener(order);
    });
}

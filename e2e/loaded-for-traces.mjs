// Loaded before a server (node --import): at its end it says what it has loaded to send traces with.
import { createRequire } from "node:module";

const { cache } = createRequire(import.meta.url);
process.on("exit", () => {
  const loaded = Object.keys(cache).filter((file) => /opentelemetry.(?:sdk|exporter)-trace/.test(file));
  process.stdout.write(`\nloaded for traces: ${loaded.length > 0 ? "something" : "nothing"}\n`);
});

// npm run fuzz -- [--inputs=20000] [--seed=1] [--origin=http://…]: what nobody should send, and what the server makes of it.
import { parseArgs } from "node:util";
import { fuzz, told } from "./fuzz/run.mjs";
import { withServer } from "./setup/server.mjs";

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "20000" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    origin: { type: "string" },
  },
});

/** @param {string} origin */
async function run(origin) {
  const options = { inputs: Number(values.inputs), seed: Number(values.seed) };
  const { sent, statuses, faults, slowest } = await fuzz(origin, options);
  for (const fault of faults.slice(0, 50)) console.log(told(fault));
  console.log(
    `seed ${values.seed}: ${sent} inputs, slowest ${Math.round(slowest)} ms, statuses ${JSON.stringify(statuses)}`,
  );
  console.log(faults.length === 0 ? "Nothing failed." : `${faults.length} inputs failed.`);
  if (faults.length > 0) process.exitCode = 1;
}

Object.assign(process.env, { RATE_LIMIT_PER_MINUTE: "0", PAGE_LIMIT_PER_MINUTE: "0" });
await (values.origin ? run(values.origin) : withServer(run));

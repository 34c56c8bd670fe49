// Loaded before a server (node --import): what makes pages does not begin before the file HELD_UNTIL is there.
import { existsSync } from "node:fs";

const moment = new Int32Array(new SharedArrayBuffer(4));
if (process.argv[1]?.endsWith("renderer.mjs"))
  while (!existsSync(process.env.HELD_UNTIL ?? "")) Atomics.wait(moment, 0, 0, 50);

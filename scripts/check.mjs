// Every check that needs no server and no browser, all of them even when one fails.
import { runSteps, summarise } from "./test/steps.mjs";
import { checkSteps } from "./test/check-steps.mjs";

const results = await runSteps(checkSteps);
process.exitCode = summarise(results);

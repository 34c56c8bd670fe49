import type { CompiledPolicy } from "./compiled-policy";
import type { Evaluator } from "./evaluate";
import type { Rights } from "./rights";
import type { StepsOfAll } from "./steps-of-all";

/** What everything that is told about one place is worked out with. */
export interface Telling {
  compiled: CompiledPolicy;
  evaluator: Evaluator;
  steps: StepsOfAll;
  rights: Rights;
}

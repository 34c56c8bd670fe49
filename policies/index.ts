import { assessIn } from "./assess/assess";
import type { Assessment } from "./assess/assessment";
import { compile } from "./assess/compiled-policy";
import { bijie } from "./bijie";
import { dandong } from "./dandong";
import type { Household } from "./facts";
import type { Policy } from "./policy";
import { weihai } from "./weihai";
import { xining } from "./xining";
import { zhejiang } from "./zhejiang";

/** The front door: every registered jurisdiction, and the assessment of a household in all of them. */

/** ISO date of the last change to what is encoded here. */
export const policyEdition = "2026-11-22";

export const policies: readonly Policy[] = [xining, weihai, bijie, zhejiang, dandong];

const compiled = policies.map(compile);

/** @param asOf ISO date; it moves calendar months and nothing else. */
export const assess = (household: Household, asOf: string): Assessment => assessIn(compiled, household, asOf, policyEdition);

export type { Assessment } from "./assess/assessment";

import { assessIn } from "./assess/assess";
import type { Assessment } from "./assess/assessment";
import { compileEditions } from "./assess/compiled-policy";
import { bijie } from "./bijie";
import { dandong } from "./dandong";
import type { Editions } from "./editions";
import type { Household } from "./facts";
import type { Policy } from "./policy";
import { weihai } from "./weihai";
import { xining } from "./xining";
import { zhejiang } from "./zhejiang";

/** The front door: every registered jurisdiction, and the assessment of a household in all of them. */

/** ISO date of the last change to what is encoded here. */
export const policyEdition = "2026-11-22";

/** Every registered jurisdiction with its editions, oldest first: the one place where a jurisdiction is added. */
export const registered: readonly Editions[] = [[xining], [weihai], [bijie], [zhejiang], [dandong]];

/** The newest edition of each. */
export const policies: readonly Policy[] = registered.map((editions) => editions.at(-1) ?? editions[0]);

const compiled = registered.map(compileEditions);

/** @param asOf ISO date: it chooses the editions and counts calendar months. */
export const assess = (household: Household, asOf: string): Assessment => assessIn(compiled, household, asOf, policyEdition);

export type { Assessment } from "./assess/assessment";

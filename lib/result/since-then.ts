import { assess } from "@/policies";
import { changesBetween, type OutcomeChange } from "@/policies/assess/changes";
import type { Assessment } from "@/policies/assess/assessment";
import type { Household } from "@/policies/facts/schema";

/**
 * What became of a saved household's answers since the day they were given, because another edition of a document holds now.
 * @param then ISO date on which the household was last assessed.
 */
export const changedSince = (household: Household, then: string, now: Assessment): OutcomeChange[] =>
  then < now.asOf
    ? changesBetween(
        assess(
          household,
          then,
          now.jurisdictions.map(({ id }) => id),
        ),
        now,
      )
    : [];

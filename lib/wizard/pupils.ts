import type { Assessment } from "@/policies";
import { refKey, type FactName } from "@/policies/facts/rows";
import type { Person } from "@/policies/facts/schema";
import type { Ref } from "./fact-key";

/** Rights of school are those of 孩子 and 子女: from this age on nobody is asked about school, and what is said still counts. */
const pupilUntilYears = 25;

export const canBePupil = ({ ageYears }: Pick<Person, "ageYears">): boolean => (ageYears ?? 0) < pupilUntilYears;

const ofPupils = new Set<FactName>(["school.stage", "school.event", "school.boards"]);
export const isOfPupils = ({ fact }: Pick<Ref, "fact">): boolean => ofPupils.has(fact);

/** What the answer about school hangs on, by key. */
export const factsOfSchooling = ({ jurisdictions }: Assessment): ReadonlySet<string> =>
  new Set(
    jurisdictions
      .flatMap(({ areas }) => areas.flatMap(({ rights }) => rights))
      .filter(({ kind }) => kind === "schooling")
      .flatMap(({ missingFacts }) => missingFacts.map(refKey)),
  );

import type { Criterion } from "./criterion";
import type { FactName } from "./facts/rows";

/** What a criterion is made of: the criteria inside, the facts that it reads, the ambiguities that it depends on. */

/** The criteria directly inside, for whoever walks the tree. */
export function parts(criterion: Criterion): readonly Criterion[] {
  switch (criterion.op) {
    case "all":
    case "any":
      return criterion.of;
    case "readings":
      return [criterion.A, criterion.B];
    case "shortOf":
      return [criterion.of, criterion.when];
    case "not":
    case "possible":
    case "ofLead":
    case "someOther":
      return [criterion.of];
    default:
      return [];
  }
}

const someOtherReads = {
  related: ["relation"],
  sameRegister: ["relation", "register"],
  parent: ["relation", "spouse", "parents"],
  spouse: ["relation", "spouse"],
} as const;

const ownFacts = (criterion: Criterion): readonly FactName[] => {
  switch (criterion.op) {
    case "given":
    case "atMost":
    case "oneOf":
    case "includes":
    case "isHere":
      return [criterion.fact];
    case "atLeast":
      return criterion.facts;
    case "lies":
      return criterion.fact === "education.graduatedIn"
        ? [criterion.fact, "education.graduatedOverseas"]
        : [criterion.fact];
    case "origin":
      return [
        ...(criterion.kind ? (["hukou.kind", "formerHukou.kind"] as const) : []),
        ...(criterion.division ? (["hukou.division", "formerHukou.division"] as const) : []),
      ];
    case "home":
      return ["homes.dwelling", "homes.dwellingHolders"];
    case "registeredHere":
      return ["registeredIn"];
    case "ageAtSettling":
      return ["ageYears", "settledMonthsAgo"];
    case "livesWithLead":
      return ["livesInFamilyHome"];
    case "kin":
      return ["relation", "spouse", "parents", "maritalStatus"];
    case "someOther":
      return someOtherReads[criterion.who];
    default:
      return [];
  }
};

/** Every fact that a criterion reads, each once, in reading order. */
export const factsOf = (criterion: Criterion): FactName[] => [
  ...new Set([...ownFacts(criterion), ...parts(criterion).flatMap(factsOf)]),
];

/** Every ambiguity that a criterion depends on. */
export const ambiguitiesOf = (criterion: Criterion): string[] => [
  ...new Set([
    ...(criterion.op === "readings" ? [criterion.ambiguity] : []),
    ...parts(criterion).flatMap(ambiguitiesOf),
  ]),
];

const ownArea = new Set<Criterion["op"]>(["inArea", "isHere", "home", "registeredHere", "ageAtSettling"]);

/** Does what is found depend on the kind of place that is looked at? */
export const readsArea = (criterion: Criterion): boolean =>
  ownArea.has(criterion.op) || parts(criterion).some(readsArea);

import type { Citation } from "../../policies/instrument";
import type { Effect, Right } from "../../policies/policy";
import { neighbours } from "./citation-variants";
import { criterionVariants } from "./criterion-variants";
import { papersVariants, type Place } from "./route-variants";
import { eachOf, one, within, withoutEach, type Variant } from "./variant";

type Case = Right["cases"][number];

const effects: readonly Effect[] = [
  "protected",
  "kept",
  "keptWithPaper",
  "gained",
  "ifQualified",
  "optional",
  "staysAtOrigin",
  "localRules",
  "notStated",
  "notApplicable",
];
const another = (effect: Effect): Effect => effects[(effects.indexOf(effect) + 1) % effects.length] ?? effect;

const byPlace = (_: unknown, index: number): string => `case[${index}]`;

function caseVariants(it: Case, place: Place): Variant<Case>[] {
  return [
    one("change effect", { ...it, effect: another(it.effect) }),
    ...(it.otherReadings ? [one("drop the other reading", { ...it, otherReadings: [] })] : []),
    ...within("/remarks", withoutEach(it.remarks ?? [], String, "drop what is told"), (remarks): Case => ({
      ...it,
      remarks,
    })),
    ...within("/when", criterionVariants(it.when, place), (when): Case => ({ ...it, when })),
    ...within("", papersVariants(it.papers ?? [], place), (papers): Case => ({ ...it, papers })),
  ];
}

/** Each case changes places with the next. */
const reordered = (cases: readonly Case[]): Variant<readonly Case[]>[] =>
  cases
    .slice(1)
    .map((next, index) =>
      one("reorder cases", cases.toSpliced(index, 2, next, ...cases.slice(index, index + 1)), `/case[${index}]`),
    );

function citesVariants(cites: Right["cites"], { instrument }: Place): Variant<Right["cites"]>[] {
  const byClause = ({ clause }: Citation): string => clause;
  const others = cites.length > 1 ? withoutEach<Citation>(cites, byClause, "drop citation") : [];
  const wrong = eachOf<Citation>(cites, byClause, (cited) => neighbours(cited, instrument));
  return [...others, ...wrong] as unknown as Variant<Right["cites"]>[];
}

/** Speaks of others. */
function addressVariants({ addresses, ...right }: Right): Variant<Right>[] {
  const others = ([undefined, "residents", "unregistered"] as const).filter((other) => other !== addresses);
  return others.map((other) =>
    one("address others", { ...right, ...(other && { addresses: other }) }, `/${other ?? "settlers"}`),
  );
}

export function rightVariants(right: Right, place: Place): Variant<Right>[] {
  const { cases, otherwise } = right;
  const casesVariants = [
    ...withoutEach(cases, byPlace, "drop case"),
    ...reordered(cases),
    ...eachOf(cases, byPlace, (it) => caseVariants(it, place)),
  ];
  return [
    one("change otherwise", { ...right, otherwise: another(otherwise) }),
    ...within("", casesVariants, (changed): Right => ({ ...right, cases: changed })),
    ...addressVariants(right),
    ...within("", citesVariants(right.cites, place), (changed): Right => ({ ...right, cites: changed })),
  ];
}

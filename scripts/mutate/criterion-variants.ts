import { all, any, type Criterion, type Kin } from "../../policies/criterion";
import { factCatalogue } from "../../policies/fact-catalogue";
import { placeTypes, type JurisdictionId } from "../../policies/jurisdictions";
import { eachOf, one, within, withoutEach, type Variant } from "./variant";

/** A criterion with one thing wrong. */

type Of<O extends Criterion["op"]> = Extract<Criterion, { op: O }>;

const everyKin: readonly Kin[] = ["spouse", "child", "parent", "otherRelative"];

export function criterionVariants(criterion: Criterion, place: JurisdictionId): Variant<Criterion>[] {
  const inside = (part: Criterion): Variant<Criterion>[] => criterionVariants(part, place);
  switch (criterion.op) {
    case "all": case "any": return listVariants(criterion, inside);
    case "readings": return readingsVariants(criterion, inside);
    case "shortOf": return shortOfVariants(criterion, inside);
    case "not": return [one("drop not", criterion.of), ...within("/not", inside(criterion.of), (of) => ({ ...criterion, of }))];
    case "ofLead": return [one("read of the follower", criterion.of), ...within("/ofLead", inside(criterion.of), (of) => ({ ...criterion, of }))];
    case "someOther": return [one("read of oneself", criterion.of), ...within("/someOther", inside(criterion.of), (of) => ({ ...criterion, of }))];
    case "atLeast": return [
      ...turns(criterion),
      ...(criterion.facts.length > 1 ? within("", withoutEach(criterion.facts, String, "drop from sum"), (facts): Criterion => ({ ...criterion, facts })) : []),
    ];
    case "atMost": return turns(criterion);
    case "oneOf": return oneOfVariants(criterion, place);
    case "includes": return valueSets(criterion.values, factCatalogue[criterion.fact].values).map((variant) => ({ ...variant, value: { ...criterion, values: variant.value } }));
    case "hukouLies": return divisionVariants(criterion);
    case "kin": return kinVariants(criterion);
    case "authorityDecides": return [one("authority → met", all()), one("authority → not met", any())];
    case "given": case "holdsDwelling": case "livesWithLead": return [one("always met", all()), one("never met", any())];
  }
}

function listVariants(criterion: Of<"all" | "any">, inside: (part: Criterion) => Variant<Criterion>[]): Variant<Criterion>[] {
  const name = (part: Criterion, index: number): string => `${criterion.op}[${index}]${"fact" in part ? part.fact : ""}`;
  const swapped: Criterion = { op: criterion.op === "all" ? "any" : "all", of: criterion.of };
  const several = criterion.of.filter((part) => !saysNothing(criterion.op, part)).length > 1;
  const dropped = withoutEach(criterion.of, name, "drop part").filter((_, index) => !saysNothing(criterion.op, criterion.of[index]));
  return [
    ...(several ? [one("all ↔ any", swapped), ...within("", dropped, (of): Criterion => ({ ...criterion, of }))] : []),
    ...within("", eachOf(criterion.of, name, inside), (of): Criterion => ({ ...criterion, of })),
  ];
}

/** Does a part say nothing, so that leaving it out changes nothing? */
const saysNothing = (op: "all" | "any", part?: Criterion): boolean => part?.op === op && part.of.length === 0;

function readingsVariants(criterion: Of<"readings">, inside: (part: Criterion) => Variant<Criterion>[]): Variant<Criterion>[] {
  const { A, B } = criterion;
  return [
    one("swap readings", { ...criterion, A: B, B: A }), one("only reading A", A), one("only reading B", B),
    ...within("/A", inside(A), (changed): Criterion => ({ ...criterion, A: changed })),
    ...within("/B", inside(B), (changed): Criterion => ({ ...criterion, B: changed })),
  ];
}

function shortOfVariants(criterion: Of<"shortOf">, inside: (part: Criterion) => Variant<Criterion>[]): Variant<Criterion>[] {
  const { of, when } = criterion;
  const always = when.op === "all" && when.of.length === 0;
  return [
    one("drop shortOf", of),
    ...(always ? [] : [one("drop its when", { ...criterion, when: all() }), ...within("/when", inside(when), (changed): Criterion => ({ ...criterion, when: changed }))]),
    ...within("/of", inside(of), (changed): Criterion => ({ ...criterion, of: changed })),
  ];
}

/** One either way, and a year. */
const turns = (criterion: Of<"atLeast" | "atMost">): Variant<Criterion>[] =>
  [-12, -1, 1, 12].map((by) => one(`threshold ${by > 0 ? "+" : "−"}${Math.abs(by)}`, { ...criterion, value: Math.max(0, criterion.value + by) }));

/** A set with one value fewer, or one more. */
function valueSets(values: readonly string[], every: readonly string[], taken = values): Variant<readonly string[]>[] {
  return [
    ...withoutEach(values, (value) => value, "drop value"),
    ...every.filter((value) => !taken.includes(value)).map((value) => one("add value", [...values, value], `/${value}`)),
  ];
}

function oneOfVariants(criterion: Of<"oneOf">, place: JurisdictionId): Variant<Criterion>[] {
  const { fact, values, authority } = criterion;
  const every: readonly string[] = fact === "destination.placeType" ? placeTypes[place] : factCatalogue[fact].values;
  const without = (list: readonly string[], value: string): readonly string[] => list.filter((other) => other !== value);
  return [
    ...within("", valueSets(values, every, [...values, ...authority]), (changed): Criterion => ({ ...criterion, values: changed })),
    ...within("/authority", withoutEach(authority, (value) => value, "drop value"), (changed): Criterion => ({ ...criterion, authority: changed })),
    ...values.map((value) => one<Criterion>("met → authority", { ...criterion, values: without(values, value), authority: [...authority, value] }, `/${value}`)),
    ...authority.map((value) => one<Criterion>("authority → met", { ...criterion, values: [...values, value], authority: without(authority, value) }, `/${value}`)),
    ...(criterion.advised ? [] : [one<Criterion>("advise it", { ...criterion, advised: true })]),
  ];
}

/** The other side, a smaller area, a larger one. */
const divisionVariants = (criterion: Of<"hukouLies">): Variant<Criterion>[] => [
  one("in ↔ outside", { ...criterion, where: criterion.where === "in" ? "outside" : "in" }),
  one("smaller area", { ...criterion, division: `${criterion.division}01` }),
  ...(criterion.division.length > 2 ? [one<Criterion>("larger area", { ...criterion, division: criterion.division.slice(0, 2) })] : []),
];

const kinVariants = (criterion: Of<"kin">): Variant<Criterion>[] =>
  within("", valueSets(criterion.relations, everyKin), (relations): Criterion => ({ ...criterion, relations: everyKin.filter((kin) => relations.includes(kin)) }));

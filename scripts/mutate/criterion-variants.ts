import { all, any, kins, type Criterion, type SomeOther } from "../../policies/criterion";
import { rowOf, type FactName, type PlaceFact } from "../../policies/facts/rows";
import type { Policy } from "../../policies/policy";
import { homeVariants, setsVariants, valueSets } from "./set-variants";
import { eachOf, one, within, withoutEach, type Variant } from "./variant";

/** A criterion with one thing wrong. */

type Of<O extends Criterion["op"]> = Extract<Criterion, { op: O }>;

/** What mutants of a criterion need to know of the place. */
export type Kinds = Pick<Policy, "areas">;

const valuesOf = (fact: FactName): readonly string[] => rowOf(fact).values as readonly string[];
const whos: readonly SomeOther[] = ["related", "sameRegister", "parent", "spouse"];
const placeFacts: readonly PlaceFact[] = ["livesIn", "worksIn", "studiesIn"];

export const criterionVariants = (criterion: Criterion, place: Kinds): Variant<Criterion>[] =>
  ofParts(criterion, place) ?? ofPlace(criterion, place) ?? ofFact(criterion);

function ofParts(criterion: Criterion, place: Kinds): Variant<Criterion>[] | undefined {
  const inside = (part: Criterion): Variant<Criterion>[] => criterionVariants(part, place);
  switch (criterion.op) {
    case "all":
    case "any":
      return listVariants(criterion, inside);
    case "readings":
      return readingsVariants(criterion, inside);
    case "shortOf":
      return shortOfVariants(criterion, inside);
    case "not":
    case "ofLead":
    case "possible":
      return [
        one(dropped[criterion.op], criterion.of),
        ...within(`/${criterion.op}`, inside(criterion.of), (of): Criterion => ({ ...criterion, of })),
      ];
    case "someOther":
      return someOtherVariants(criterion, inside);
    default:
      return undefined;
  }
}

function ofPlace(criterion: Criterion, place: Kinds): Variant<Criterion>[] | undefined {
  switch (criterion.op) {
    case "inArea":
      return setsVariants(
        { met: criterion.areas, authority: criterion.authority },
        place.areas.map(({ id }) => id),
        ({ met, authority }): Criterion => ({ ...criterion, areas: met, authority }),
      );
    case "home":
      return homeVariants(criterion);
    case "isHere":
      return [
        ...certain,
        ...placeFacts
          .filter((fact) => fact !== criterion.fact)
          .map((fact) => one<Criterion>("look elsewhere", { ...criterion, fact }, `/${fact}`)),
      ];
    case "lies":
      return [
        one<Criterion>("in ↔ outside", { ...criterion, where: criterion.where === "in" ? "outside" : "in" }),
        ...divisionVariants(criterion),
      ];
    case "origin":
      return originVariants(criterion);
    default:
      return undefined;
  }
}

function ofFact(criterion: Criterion): Variant<Criterion>[] {
  switch (criterion.op) {
    case "atLeast":
      return [
        ...turns(criterion),
        ...(criterion.facts.length > 1
          ? within("", withoutEach(criterion.facts, String, "drop from sum"), (facts): Criterion => ({
              ...criterion,
              facts,
            }))
          : []),
      ];
    case "atMost":
      return turns(criterion);
    case "ageAtSettling":
      return [-1, 1].map((by) =>
        one(`threshold ${by > 0 ? "+" : "−"}1`, { ...criterion, years: criterion.years + by }),
      );
    case "oneOf":
      return oneOfVariants(criterion);
    case "includes":
      return within("", valueSets(criterion.values, valuesOf(criterion.fact)), (values): Criterion => ({
        ...criterion,
        values,
      }));
    case "kin":
      return within("", valueSets(criterion.relations, kins), (relations): Criterion => ({
        ...criterion,
        relations: kins.filter((kin) => relations.includes(kin)),
      }));
    case "authorityDecides":
      return [one("authority → met", all()), one("authority → not met", any())];
    default:
      return certain;
  }
}

const certain: Variant<Criterion>[] = [one("always met", all()), one("never met", any())];
const dropped = { not: "drop not", ofLead: "read of the follower", possible: "drop possible" } as const;

const someOtherVariants = (
  criterion: Of<"someOther">,
  inside: (part: Criterion) => Variant<Criterion>[],
): Variant<Criterion>[] => [
  one("read of oneself", criterion.of),
  ...whos
    .filter((who) => who !== criterion.who)
    .map((who) => one<Criterion>("read of others", { ...criterion, who }, `/${who}`)),
  ...within("/someOther", inside(criterion.of), (of): Criterion => ({ ...criterion, of })),
];

function listVariants(
  criterion: Of<"all" | "any">,
  inside: (part: Criterion) => Variant<Criterion>[],
): Variant<Criterion>[] {
  const name = (part: Criterion, index: number): string =>
    `${criterion.op}[${index}]${"fact" in part ? part.fact : ""}`;
  const swapped: Criterion = { op: criterion.op === "all" ? "any" : "all", of: criterion.of };
  const several = criterion.of.filter((part) => !saysNothing(criterion.op, part)).length > 1;
  const dropped = withoutEach(criterion.of, name, "drop part").filter(
    (_, index) => !saysNothing(criterion.op, criterion.of[index]),
  );
  return [
    ...(several ? [one("all ↔ any", swapped), ...within("", dropped, (of): Criterion => ({ ...criterion, of }))] : []),
    ...within("", eachOf(criterion.of, name, inside), (of): Criterion => ({ ...criterion, of })),
  ];
}

/** Does a part say nothing, so that leaving it out changes nothing? */
const saysNothing = (op: "all" | "any", part?: Criterion): boolean => part?.op === op && part.of.length === 0;

function readingsVariants(
  criterion: Of<"readings">,
  inside: (part: Criterion) => Variant<Criterion>[],
): Variant<Criterion>[] {
  const { A, B } = criterion;
  return [
    one("swap readings", { ...criterion, A: B, B: A }),
    one("only reading A", A),
    one("only reading B", B),
    ...within("/A", inside(A), (changed): Criterion => ({ ...criterion, A: changed })),
    ...within("/B", inside(B), (changed): Criterion => ({ ...criterion, B: changed })),
  ];
}

function shortOfVariants(
  criterion: Of<"shortOf">,
  inside: (part: Criterion) => Variant<Criterion>[],
): Variant<Criterion>[] {
  const { of, when } = criterion;
  const always = when.op === "all" && when.of.length === 0;
  return [
    one("drop shortOf", of),
    ...(always
      ? []
      : [
          one("drop its when", { ...criterion, when: all() }),
          ...within("/when", inside(when), (changed): Criterion => ({ ...criterion, when: changed })),
        ]),
    ...within("/of", inside(of), (changed): Criterion => ({ ...criterion, of: changed })),
  ];
}

/** One either way, and a year. */
const turns = (criterion: Of<"atLeast" | "atMost">): Variant<Criterion>[] =>
  [-12, -1, 1, 12].map((by) =>
    one(`threshold ${by > 0 ? "+" : "−"}${Math.abs(by)}`, { ...criterion, value: Math.max(0, criterion.value + by) }),
  );

const oneOfVariants = (criterion: Of<"oneOf">): Variant<Criterion>[] => [
  ...setsVariants(
    { met: criterion.values, authority: criterion.authority },
    valuesOf(criterion.fact),
    ({ met, authority }): Criterion => ({ ...criterion, values: met, authority }),
  ),
  ...(criterion.advised ? [] : [one<Criterion>("advise it", { ...criterion, advised: true })]),
];

/** A smaller area, a larger one. */
const divisionVariants = <C extends Of<"lies"> | Of<"origin">>(criterion: C): Variant<Criterion>[] => {
  const { division } = criterion;
  if (division === null) return [];
  return [
    one<Criterion>("smaller area", { ...criterion, division: `${division}01` }),
    ...(division.length > 2 ? [one<Criterion>("larger area", { ...criterion, division: division.slice(0, 2) })] : []),
  ];
};

const originVariants = (criterion: Of<"origin">): Variant<Criterion>[] => [
  ...certain,
  ...divisionVariants(criterion),
  ...(criterion.division === null
    ? []
    : [one<Criterion>("rural ↔ any origin", { ...criterion, kind: criterion.kind === null ? "rural" : null })]),
];

import { all, type Criterion } from "../../policies/criterion";
import {
  bases,
  type Condition,
  type Hint,
  type Paper,
  type Placement,
  type Policy,
  type Reach,
  type SettlementRoute,
} from "../../policies/policy";
import { neighbours } from "./citation-variants";
import { criterionVariants } from "./criterion-variants";
import { eachOf, one, within, withoutEach, type Variant } from "./variant";

/** What mutants of a place need to know of it. */
export type Place = Pick<Policy, "instrument" | "areas">;

const byId = ({ id }: { id: string }): string => id;

/** The same without something that need not be there. */
const without = <T extends object>(thing: T, key: keyof T): T =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => name !== key)) as T;

/** A condition, or a reach: its truth, its citation and what is noted beside it. */
function conditionVariants<T extends Condition>(condition: T, place: Place): Variant<T>[] {
  return [
    ...within("", criterionVariants(condition.criterion, place), (criterion): T => ({ ...condition, criterion })),
    ...within("", neighbours(condition.cites, place.instrument), (cites): T => ({ ...condition, cites })),
    ...(condition.otherReadings ? [one("drop the other reading", without(condition, "otherReadings"))] : []),
    ...within("/wider", widerVariants(condition.wider ?? {}, place), (wider): T => ({ ...condition, wider })),
    ...within("/notes", hintsVariants(condition.notes ?? [], place), (notes): T => ({ ...condition, notes })),
    ...(condition.defersTo ? [one("drop the document deferred to", without(condition, "defersTo"))] : []),
  ];
}

/** A wider reading dropped, or wrong. */
function widerVariants(
  wider: NonNullable<Condition["wider"]>,
  place: Place,
): Variant<NonNullable<Condition["wider"]>>[] {
  return Object.entries(wider).flatMap(([reading, criterion]) => [
    one("drop the other reading", without(wider, reading), `/${reading}`),
    ...within(`/${reading}`, criterionVariants(criterion, place), (changed) => ({ ...wider, [reading]: changed })),
  ]);
}

/** Its `when` dropped or wrong. */
function whenVariants<T extends { when?: Criterion }>(thing: T, place: Place): Variant<T>[] {
  if (!thing.when) return [];
  return [
    one("drop when", without(thing, "when")),
    ...within("/when", criterionVariants(thing.when, place), (when): T => ({ ...thing, when })),
  ];
}

export function paperVariants(paper: Paper, place: Place): Variant<Paper>[] {
  return [
    one("named ↔ implied", { ...paper, source: paper.source === "named" ? "implied" : "named" }),
    ...(paper.issuedBy ? [one("drop the issuer", without(paper, "issuedBy"))] : []),
    ...(paper.alternative ? [one("drop the alternative", without(paper, "alternative"))] : []),
    ...whenVariants(paper, place),
    ...within("", neighbours(paper.cites, place.instrument), (cites): Paper => ({ ...paper, cites })),
  ];
}

export const papersVariants = (papers: readonly Paper[], place: Place): Variant<readonly Paper[]>[] =>
  within(
    "/papers",
    [...withoutEach(papers, byId, "drop paper"), ...eachOf(papers, byId, (paper) => paperVariants(paper, place))],
    (changed) => changed,
  );

const placementsVariants = (placements: readonly Placement[], place: Place): Variant<readonly Placement[]>[] => [
  ...withoutEach(placements, byId, "drop placement"),
  ...eachOf(placements, byId, (placement) => [
    ...whenVariants(placement, place),
    ...within("", neighbours(placement.cites, place.instrument), (cites): Placement => ({ ...placement, cites })),
  ]),
];

const reachesVariants = (reaches: readonly Reach[], place: Place): Variant<readonly Reach[]>[] => [
  ...withoutEach(reaches, byId, "drop reach"),
  ...eachOf(reaches, byId, (reach) => [
    ...conditionVariants(reach, place),
    ...(reach.noPlacement ? [one("place with the lead", without(reach, "noPlacement"))] : []),
    ...within("", papersVariants(reach.papers, place), (papers): Reach => ({ ...reach, papers })),
  ]),
];

/** The only condition of a route is not taken out but always met: a route without one does not compile. */
const withoutCondition = (conditions: readonly Condition[]): Variant<readonly Condition[]>[] =>
  conditions.length > 1
    ? withoutEach(conditions, byId, "drop condition")
    : conditions.map((only) => one("drop condition", [{ ...only, criterion: all() }], `/${only.id}`));

export function routeVariants(route: SettlementRoute, place: Place): Variant<SettlementRoute>[] {
  const basis = bases[(bases.indexOf(route.basis) + 1) % bases.length] ?? route.basis;
  return [
    one("change basis", { ...route, basis }),
    ...within("", withoutCondition(route.conditions), (conditions): SettlementRoute => ({ ...route, conditions })),
    ...within(
      "",
      eachOf(route.conditions, byId, (condition) => conditionVariants(condition, place)),
      (conditions): SettlementRoute => ({ ...route, conditions }),
    ),
    ...within("/reaches", reachesVariants(route.reaches, place), (reaches): SettlementRoute => ({ ...route, reaches })),
    ...within("/placements", placementsVariants(route.placements, place), (placements): SettlementRoute => ({
      ...route,
      placements,
    })),
    ...within("", papersVariants(route.papers, place), (papers): SettlementRoute => ({ ...route, papers })),
    ...within("/otherReadings", hintsVariants(route.otherReadings ?? [], place), (otherReadings): SettlementRoute => ({
      ...route,
      otherReadings,
    })),
    ...within("/hints", hintsVariants(route.hints ?? [], place), (hints): SettlementRoute => ({ ...route, hints })),
  ];
}

/** What is told to whom: not at all, or to others. */
const hintsVariants = (hints: readonly Hint[], place: Place): Variant<readonly Hint[]>[] => [
  ...withoutEach(hints, byId, "drop what is told"),
  ...eachOf(hints, byId, (hint) => within("/when", criterionVariants(hint.when, place), (when) => ({ ...hint, when }))),
];

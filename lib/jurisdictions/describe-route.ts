import { ambiguitiesOf, factsOf } from "@/policies/criterion-parts";
import type { Citation } from "@/policies/instrument";
import type { Condition, Hint, Paper, Placement, Reach, SettlementRoute } from "@/policies/policy";
import type { JurisdictionDescription } from "../openapi/schemas/jurisdiction";
import type { PlaceWords } from "./place-words";

type Route = JurisdictionDescription["routes"][number];

export const citedAt = ({ locator, clause }: Citation) => ({ clause: locator, clauseId: clause });

const describeHint = ({ id, when }: Hint, words: PlaceWords): Route["hints"][number] => ({
  id,
  text: words.shared(`places.notes.${id}`),
  when,
});

const describeCondition = (
  condition: Condition,
  text: string | null,
  words: PlaceWords,
): Route["conditions"][number] => ({
  id: condition.id,
  text,
  ...citedAt(condition.cites),
  facts: factsOf(condition.criterion),
  ambiguities: ambiguitiesOf(condition.criterion),
  criterion: condition.criterion,
  defersTo: condition.defersTo ?? null,
  otherReadings: [...(condition.otherReadings ?? [])],
  wider: Object.entries(condition.wider ?? {}).map(([ambiguity, criterion]) => ({ ambiguity, criterion })),
  notes: (condition.notes ?? []).map((note) => describeHint(note, words)),
});

export const describePaper = (paper: Paper, words: PlaceWords): Route["papers"][number] => ({
  id: paper.id,
  text: words.own(`papers.${paper.id}`),
  ...citedAt(paper.cites),
  source: paper.source,
  purpose: paper.purpose,
  issuedBy: paper.issuedBy ?? null,
  when: paper.when ?? null,
  alternative: paper.alternative ?? null,
});

const describeReach = (reach: Reach, words: PlaceWords): Route["reaches"][number] => ({
  ...describeCondition(reach, words.own(`reaches.${reach.id}`), words),
  papers: reach.papers.map((paper) => describePaper(paper, words)),
  placedWithLead: !reach.noPlacement,
});

const describePlacement = (placement: Placement, words: PlaceWords): Route["placements"][number] => ({
  id: placement.id,
  text: words.own(`placements.${placement.id}`),
  ...citedAt(placement.cites),
  when: placement.when ?? null,
});

/** A route as data: ids, criteria and clauses, with the words that belong to the ids. */
export function describeRoute(route: SettlementRoute, words: PlaceWords): Route {
  const key = `routes.${route.id.slice(route.id.indexOf(".") + 1)}`;
  return {
    id: route.id,
    name: words.own(`${key}.name`),
    summary: words.own(`${key}.summary`),
    basis: route.basis,
    conditions: route.conditions.map((condition) =>
      describeCondition(condition, words.own(`conditions.${condition.id}`), words),
    ),
    reaches: route.reaches.map((reach) => describeReach(reach, words)),
    placements: route.placements.map((placement) => describePlacement(placement, words)),
    papers: route.papers.map((paper) => describePaper(paper, words)),
    otherReadings: (route.otherReadings ?? []).map(({ id, when }) => ({ ambiguity: id, when })),
    hints: (route.hints ?? []).map((hint) => describeHint(hint, words)),
  };
}

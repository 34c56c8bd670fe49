import { editionAt, inForceFrom, type EditionAt } from "../editions";
import type { Household } from "../facts/schema";
import { outcomesIn, type Area } from "./area";
import { outcomes, type Assessment, type BestOutcome, type JurisdictionAssessment, type Outcome } from "./assessment";
import type { CompiledEditions } from "./compiled-policy";
import { Evaluator } from "./evaluate";
import { HouseholdFacts } from "./household-facts";
import type { OpenOutcome } from "./questions";
import { Rights } from "./rights";
import { StepsOfAll } from "./steps-of-all";
import { ToldArea } from "./told-area";
import { ToldAssessment } from "./told-assessment";
import type { Telling } from "./telling";

/** Assesses a household in every policy. `asOf` is an ISO date; nothing here reads a clock. */
export function assessIn(
  places: readonly CompiledEditions[],
  household: Household,
  asOf: string,
  policyEdition: string,
): Assessment {
  const assessed = places.map((place) => assessJurisdiction(place, household, asOf));
  return new ToldAssessment(
    asOf,
    policyEdition,
    assessed.map(({ jurisdiction }) => jurisdiction),
    assessed.flatMap(({ open }) => open),
  );
}

function assessJurisdiction(
  place: CompiledEditions,
  household: Household,
  asOf: string,
): { jurisdiction: JurisdictionAssessment; open: OpenOutcome[] } {
  const edition = editionAt(place.editions, asOf);
  const compiled = place.compiled(edition.policy);
  const { policy, worlds, cells, sums, settlingAges } = compiled;
  const { division, areas } = policy;
  const facts = new HouseholdFacts(household, { id: place.id, division, areas, cells, sums, settlingAges });
  const evaluator = new Evaluator(facts, worlds);
  const movers = [...facts.people.keys()].filter((person) => facts.value("wantsToMove", person) !== false);
  const found = areas.map(({ id }) => outcomesIn(id, compiled, evaluator, movers));
  const telling: Telling = {
    compiled,
    evaluator,
    steps: new StepsOfAll(found, evaluator, asOf),
    rights: new Rights(compiled.rights, evaluator, asOf),
  };
  const jurisdiction = {
    id: place.id,
    document: documentOf(edition),
    considered: facts.isConsidered,
    best: facts.people.map(({ id }, person) => bestOf(id, person, found)),
    areas: found.map((one) => new ToldArea(one, telling)),
  };
  return { jurisdiction, open: openIn(found, place.id, evaluator) };
}

const openIn = (
  found: readonly Area[],
  jurisdiction: OpenOutcome["jurisdiction"],
  evaluator: Evaluator,
): OpenOutcome[] =>
  found.flatMap(({ area, outcomes: people }) =>
    people.flatMap((one) => (one?.outcome === "needFacts" ? [{ jurisdiction, area, evaluator, of: one }] : [])),
  );

function documentOf({ policy, inForce, next }: EditionAt): JurisdictionAssessment["document"] {
  const { title, number, issuedBy, issuedOn, caveats } = policy.instrument;
  return {
    title,
    number,
    issuedBy,
    issuedOn,
    caveats: [...caveats],
    inForceFrom: inForceFrom(policy),
    inForce,
    nextEditionFrom: next && inForceFrom(next),
  };
}

/** Areas with `noMoveNeeded` are left out unless all are. */
function bestOf(id: string, person: number, areas: readonly Area[]): BestOutcome {
  const outcomeIn = (one: Area): Outcome => one.outcomes[person]?.outcome ?? "noMoveNeeded";
  const rank = (one: Area): number => outcomes.indexOf(outcomeIn(one));
  const least = Math.min(...areas.map(rank));
  const best = areas.filter((one) => rank(one) === least);
  const [first] = best;
  return {
    person: id,
    outcome: first ? outcomeIn(first) : "notCovered",
    basis: first?.outcomes[person]?.basis ?? null,
    areas: best.map(({ area }) => area),
  };
}

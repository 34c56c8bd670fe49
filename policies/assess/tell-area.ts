import type { Area } from "./area";
import type { AreaAssessment, HouseholdSummary, Outcome, PersonAssessment } from "./assessment";
import { isToldOf } from "./beyond-bound";
import { combinationOf } from "./combination";
import type { CompiledPolicy } from "./compiled-policy";
import { Documents } from "./documents";
import type { Evaluator } from "./evaluate";
import { notesOf } from "./notes";
import { onDemand } from "./on-demand";
import type { PersonOutcome } from "./outcome";
import { clausesOf, placementsOf } from "./placements";
import type { Rights } from "./rights";
import { traceOf } from "./routes";
import type { StepsOfAll } from "./steps-of-all";

/** What everything that is told about one place is worked out with. */
export interface Telling {
  compiled: CompiledPolicy;
  evaluator: Evaluator;
  steps: StepsOfAll;
  rights: Rights;
}

/** Everything that is told about an area; more than who is accepted is worked out for whoever reads it. */
export function tellArea(found: Area, telling: Telling): AreaAssessment {
  const { routes, outcomes, area } = found;
  const { evaluator } = telling;
  const traces = onDemand(() => routes.map((led) => traceOf(led, evaluator)));
  const rights = onDemand(() => tellRights(found, telling));
  return {
    placeType: area,
    household: summary(outcomes, evaluator),
    people: outcomes.map((one, person) =>
      one ? tellPerson(one, person, found, telling) : notMoving(evaluator.facts.person(person).id),
    ),
    get routes() {
      return traces();
    },
    get documents() {
      return rights().documents;
    },
    get rights() {
      return rights().rights;
    },
  };
}

/** The ways in come first, for the months that they take count towards an age; the papers of the rights after those of the ways. */
function tellRights(
  { area, outcomes }: Area,
  { steps, rights, evaluator }: Telling,
): Pick<AreaAssessment, "documents" | "rights"> {
  steps.countMonths(area);
  const documents = new Documents(evaluator);
  documents.addWays(outcomes.filter((one) => one !== null));
  const situations = evaluator.facts.people.flatMap((_, person) =>
    isToldOf(person, evaluator.facts)
      ? [
          {
            person,
            moves: outcomes[person] !== null,
            isThere: evaluator.registeredIn(person, area),
            fromMainland: evaluator.fromMainland(person),
          },
        ]
      : [],
  );
  const told = rights.in(area, situations, documents);
  return { documents: documents.list, rights: told };
}

function tellPerson(
  one: PersonOutcome,
  person: number,
  { area, routes }: Area,
  { compiled, evaluator, steps }: Telling,
): PersonAssessment {
  const { id, outcome, basis } = one;
  const notes = onDemand(() => notesOf(one, person, area, routes, compiled, evaluator));
  return {
    id,
    outcome,
    basis,
    get routes() {
      return one.routes;
    },
    get missingFacts() {
      return [...one.missingFacts];
    },
    get placements() {
      return placementsOf(one.ways, evaluator);
    },
    get clauses() {
      return clausesOf(one.ways);
    },
    get notes() {
      return notes();
    },
    get readings() {
      return one.readings;
    },
    get steps() {
      return outcome === "accepted" || outcome === "noMoveNeeded" ? [] : steps.from(area, person);
    },
  };
}

const notMoving = (id: string): PersonAssessment => ({
  id,
  outcome: "noMoveNeeded",
  basis: null,
  routes: [],
  missingFacts: [],
  placements: [],
  clauses: [],
  notes: [],
  readings: [],
  steps: [],
});

/** all, some or none of those who move are accepted, or undecided while that can still change. */
function summary(outcomes: readonly (PersonOutcome | null)[], evaluator: Evaluator): HouseholdSummary {
  const moving = outcomes.filter((one) => one !== null && one.outcome !== "noMoveNeeded");
  const count = (...of: Outcome[]): number => moving.filter((one) => one && of.includes(one.outcome)).length;
  const accepted = count("accepted");
  const open = count("needFacts", "dependsOnReading");
  const word = (n: number): "none" | "all" | "some" => (n === 0 ? "none" : n === moving.length ? "all" : "some");
  const combination = onDemand(() => combinationOf(outcomes, evaluator));
  return {
    outcome: word(accepted) === word(accepted + open) ? word(accepted) : "undecided",
    accepted,
    moving: moving.length,
    get combination() {
      return combination();
    },
  };
}

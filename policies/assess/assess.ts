import { editionAt, inForceFrom, type EditionAt } from "../editions";
import type { Household } from "../facts/schema";
import type {
  AreaAssessment,
  Assessment,
  BestOutcome,
  HouseholdSummary,
  JurisdictionAssessment,
  Outcome,
  PersonAssessment,
} from "./assessment";
import { outcomes } from "./assessment";
import { combinationOf } from "./combination";
import type { CompiledEditions, CompiledPolicy } from "./compiled-policy";
import { Documents } from "./documents";
import { Evaluator } from "./evaluate";
import { notMet } from "./finding";
import { HouseholdFacts } from "./household-facts";
import { mostUnknownRelations } from "./kinship";
import { clausesOf, notesOf, placementsOf } from "./notes";
import { settlePerson, waysByPerson, type Settled } from "./outcome";
import { questionsOf, type OpenOutcome } from "./questions";
import { assessRights } from "./rights";
import { ledRoutes, traceOf, type LedRoute } from "./routes";
import { asksOldForWork, monthsUntil, nearerLead, waysInto } from "./ways-in";

/** Assesses a household in every policy. `asOf` is an ISO date; nothing here reads a clock. */
export function assessIn(
  places: readonly CompiledEditions[],
  household: Household,
  asOf: string,
  policyEdition: string,
): Assessment {
  const open: OpenOutcome[] = [];
  const jurisdictions = places.map((place) => assessJurisdiction(place, household, asOf, open));
  return { asOf, policyEdition, jurisdictions, questions: questionsOf(open) };
}

/** One area, before anything is told about it. */
interface Area {
  area: string;
  routes: LedRoute[];
  settled: (Settled | null)[];
}

function assessJurisdiction(
  place: CompiledEditions,
  household: Household,
  asOf: string,
  open: OpenOutcome[],
): JurisdictionAssessment {
  const edition = editionAt(place.editions, asOf);
  const compiled = place.compiled(edition.policy);
  const {
    policy: { division, areas },
    worlds,
    cells,
    sums,
    settlingAges,
  } = compiled;
  const facts = new HouseholdFacts(household, {
    id: place.id,
    division,
    areas,
    cells,
    sums,
    settlingAges: [...new Set(settlingAges)],
  });
  const evaluator = new Evaluator(facts, worlds);
  const movers = [...facts.people.keys()].filter((person) => facts.value("wantsToMove", person) !== false);
  const found = areas.map(({ id }) => assessArea(id, compiled, evaluator, movers));
  const steps = new Steps(found, evaluator, asOf);
  for (const { area, settled } of found) {
    for (const one of settled) {
      if (one && one.answer.missingFacts.length > 0)
        open.push({
          jurisdiction: place.id,
          area,
          person: one.answer.id,
          outcomes: one.outcomes,
          missing: one.answer.missingFacts,
          evaluator,
        });
    }
  }
  const assessed = found.map((one) => tellArea(one, steps, compiled, evaluator, asOf));
  return {
    id: place.id,
    document: documentOf(edition),
    considered: facts.isConsidered,
    best: bestOf(
      facts.people.map(({ id }) => id),
      assessed,
    ),
    areas: assessed,
  };
}

function assessArea(area: string, compiled: CompiledPolicy, evaluator: Evaluator, movers: readonly number[]): Area {
  const { facts } = evaluator;
  const isBeyondBound = facts.people.filter(({ relation }) => relation == null).length > mostUnknownRelations;
  const routes = ledRoutes(compiled, area, evaluator, movers, isBeyondBound ? [] : movers);
  const ways = waysByPerson(routes, evaluator);
  const settled = facts.people.map(({ id }, person) => {
    if (!movers.includes(person)) return null;
    const found = settlePerson(id, ways[person] ?? [], evaluator.registeredIn(person, area), evaluator);
    return isBeyondBound && routes.some(({ finding }) => finding !== notMet)
      ? boundedBy(found, person, evaluator)
      : found;
  });
  return { area, routes, settled };
}

/**
 * Beyond the bound of unknown relations nobody is looked at as a follower: those people are the question wherever any clause
 * could reach somebody (contract §2), and so is everybody whom following one of them could serve.
 */
function boundedBy(settled: Settled, person: number, { facts }: Evaluator): Settled {
  const isCertain =
    facts.person(person).relation != null && ["accepted", "noMoveNeeded"].includes(settled.answer.outcome);
  if (isCertain) return settled;
  const missingFacts = facts.people.flatMap(({ id, relation }) =>
    relation == null ? [{ fact: "relation" as const, person: id, jurisdiction: null, area: null, register: null }] : [],
  );
  return {
    ...settled,
    ways: [],
    answer: { ...settled.answer, outcome: "needFacts", basis: null, routes: [], readings: [], missingFacts },
  };
}

/** The ways in of everybody, worked out for whoever reads them; other areas of the same place are ways in too. */
class Steps {
  private readonly known = new Map<string, PersonAssessment["steps"]>();

  constructor(
    private readonly found: readonly Area[],
    private readonly evaluator: Evaluator,
    private readonly asOf: string,
  ) {}

  /** Of one person, as seen from one area: nothing to change first, then what leads here, then what leads elsewhere. */
  from(area: string, person: number): PersonAssessment["steps"] {
    const own = this.into(area, person);
    const others = this.found.filter((one) => one.area !== area).flatMap((one) => this.into(one.area, person));
    const isOpen = ({ needs, to }: PersonAssessment["steps"][number]): boolean =>
      needs.length === 0 && to === "accepted";
    const steps = [
      ...others.filter(isOpen),
      ...own.filter((step) => !isOpen(step)),
      ...others.filter((step) => !isOpen(step)),
    ];
    const isLast = (step: PersonAssessment["steps"][number]): boolean => asksOldForWork(step, this.evaluator.facts);
    return [...steps.filter((step) => !isLast(step)), ...steps.filter(isLast)].slice(0, mostSteps);
  }

  /** Into one area. */
  into(area: string, person: number): PersonAssessment["steps"] {
    const key = stepKey(person, area);
    const before = this.known.get(key);
    if (before) return before;
    const at = this.found.find((one) => one.area === area);
    const steps = at ? intoArea(person, at.settled[person] ?? null, at.routes, this.evaluator, this.asOf) : [];
    this.known.set(key, steps);
    return steps;
  }
}

const stepKey = (person: number, area: string): string => `${person} ${area}`;

const mostSteps = 8;

/** Nothing has to change where somebody is accepted; nowhere does a way lead back to where the hukou is. */
function intoArea(
  person: number,
  settled: Settled | null,
  routes: readonly LedRoute[],
  evaluator: Evaluator,
  asOf: string,
): PersonAssessment["steps"] {
  if (!settled || settled.answer.outcome === "noMoveNeeded") return [];
  const [way] = [...settled.ways].sort((a, b) => nearerLead(a.led, b.led, person, evaluator.facts));
  if (settled.answer.outcome === "accepted" && way) {
    const { compiled, area, lead } = way.led;
    if (isWhereTheHukouIs(person, area, evaluator.facts)) return [];
    return [{ route: compiled.route.id, area, leadBy: evaluator.facts.person(lead).id, to: "accepted", needs: [] }];
  }
  return waysInto(person, routes, evaluator, asOf, settled.answer.outcome === "localRules");
}

/** Back to where one comes from is no way for whoever never left. */
function isWhereTheHukouIs(person: number, area: string, facts: HouseholdFacts): boolean {
  const { hukou, formerHukou } = facts.person(person);
  const isOrigin = facts.outlook.areas.some(({ id, is }) => id === area && is === "origin");
  return isOrigin && (formerHukou?.division ?? hukou?.division) === hukou?.division;
}

/** Everything that is told about an area; the ways in come first, for the months that they take count towards an age. */
function tellArea(
  { area, routes, settled }: Area,
  steps: Steps,
  compiled: CompiledPolicy,
  evaluator: Evaluator,
  asOf: string,
): AreaAssessment {
  settled.forEach((one, person) => {
    if (one?.answer.outcome === "notYet")
      evaluator.monthsMissing.set(stepKey(person, area), monthsUntil(steps.into(area, person), area));
  });
  const documents = new Documents(evaluator);
  documents.addWays(settled.filter((one) => one !== null));
  const rights = assessRights(
    compiled.rights,
    area,
    evaluator.facts.people.map((_, person) => ({
      moves: settled[person] !== null,
      isThere: evaluator.registeredIn(person, area),
      fromMainland: evaluator.fromMainland(person),
    })),
    documents,
    evaluator,
    asOf,
  );
  const people = settled.map((one, person) => {
    if (!one) return notMoving(evaluator.facts.person(person).id);
    return tellPerson(one, person, area, routes, compiled, evaluator, () =>
      ["accepted", "noMoveNeeded"].includes(one.answer.outcome) ? [] : steps.from(area, person),
    );
  });
  return {
    placeType: area,
    household: summary(people, settled, evaluator),
    people,
    routes: routes.map((led) => traceOf(led, evaluator)),
    documents: documents.list,
    rights,
  };
}

const tellPerson = (
  settled: Settled,
  person: number,
  area: string,
  routes: readonly LedRoute[],
  compiled: CompiledPolicy,
  evaluator: Evaluator,
  steps: () => PersonAssessment["steps"],
): PersonAssessment => ({
  ...settled.answer,
  placements: placementsOf(settled.ways, evaluator),
  clauses: clausesOf(settled.ways),
  notes: notesOf(settled, person, area, routes, compiled, evaluator),
  get steps() {
    return steps();
  },
});

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

/** all, some or none of those who move are accepted, or undecided while that can still change. */
function summary(
  people: readonly PersonAssessment[],
  settled: readonly (Settled | null)[],
  evaluator: Evaluator,
): HouseholdSummary {
  const moving = people.filter(({ outcome }) => outcome !== "noMoveNeeded");
  const count = (...of: Outcome[]): number => moving.filter(({ outcome }) => of.includes(outcome)).length;
  const accepted = count("accepted");
  const open = count("needFacts", "dependsOnReading");
  const [least, most] = [accepted, accepted + open].map((n) =>
    n === 0 ? "none" : n === moving.length ? "all" : "some",
  );
  return {
    outcome: least === most ? (least ?? "none") : "undecided",
    accepted,
    moving: moving.length,
    combination: combinationOf(settled, evaluator),
  };
}

/** Areas with `noMoveNeeded` are left out unless all are. */
function bestOf(ids: readonly string[], areas: readonly AreaAssessment[]): BestOutcome[] {
  const rank = ({ outcome }: PersonAssessment): number => outcomes.indexOf(outcome);
  return ids.map((id, index) => {
    const found = areas.flatMap(({ placeType, people }) =>
      people[index] ? [{ placeType, person: people[index] }] : [],
    );
    const least = Math.min(...found.map(({ person }) => rank(person)));
    const best = found.filter(({ person }) => rank(person) === least);
    return {
      person: id,
      outcome: best[0]?.person.outcome ?? "notCovered",
      basis: best[0]?.person.basis ?? null,
      areas: best.map(({ placeType }) => placeType),
    };
  });
}

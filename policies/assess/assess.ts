import { editionAt, inForceFrom, type EditionAt } from "../editions";
import type { FactRef } from "../fact-catalogue";
import type { Household } from "../facts";
import type { JurisdictionId } from "../jurisdictions";
import type { Assessment, DocumentNeeded, JurisdictionAssessment, Outcome, PersonAssessment, Question } from "./assessment";
import { combinationOf } from "./combination";
import type { CompiledEditions, CompiledPolicy } from "./compiled-policy";
import { Evaluator } from "./evaluate";
import { notMet } from "./finding";
import { settlePerson, waysByPerson, type Settled } from "./outcome";
import { addDocument, assessRights, type Situation } from "./rights";
import { withOtherReadings } from "./other-readings";
import { ledRoutes, traceOf, type LedRoute } from "./routes";
import { waysIn } from "./ways-in";
import { View } from "./view";

/** Assesses a household in every policy. `asOf` is an ISO date; nothing here reads a clock. */
export function assessIn(places: readonly CompiledEditions[], household: Household, asOf: string, policyEdition: string): Assessment {
  const jurisdictions = places.map((place) => assessJurisdiction(place, household, asOf));
  return { asOf, policyEdition, jurisdictions, questions: questionsOf(jurisdictions) };
}

function assessJurisdiction(place: CompiledEditions, household: Household, asOf: string): JurisdictionAssessment {
  const edition = editionAt(place.editions, asOf);
  const compiled = place.compiled(edition.policy);
  const { worlds, cells, sums } = compiled;
  const evaluator = new Evaluator(new View(household, place.id, cells, sums), worlds);
  const everybody = household.people.map((_, index) => index);
  const settled = everybody.filter((person) => isSettled(compiled, evaluator, person));
  const movers = everybody.filter((person) => household.people[person]?.wantsToMove !== false && !settled.includes(person));
  const routes = ledRoutes(compiled, evaluator, movers);
  const ways = waysByPerson(routes, evaluator);
  const settle = (person: number): Settled => {
    const found = settlePerson(idOf(household, person), ways[person] ?? [], evaluator);
    return withOtherReadings(found, person, routes, evaluator);
  };
  const people = everybody.map((person) => (movers.includes(person) ? settle(person) : null));
  const situation = (person: number): Situation => (settled.includes(person) ? "settled" : movers.includes(person) ? "moving" : "staying");
  const rights = assessRights(compiled.rights, everybody.map(situation), evaluator);
  return {
    id: place.id,
    document: documentOf(edition),
    household: { ...summary(people), combination: combinationOf(people, evaluator) },
    people: people.map((person, index) => (person ? withSteps(person, index, routes, evaluator, asOf) : notMoving(idOf(household, index)))),
    routes: routes.map((led) => traceOf(led, evaluator)),
    documents: [...documentsOf(people, evaluator), ...rights.papers],
    rights: rights.rights,
  };
}

const idOf = (household: Household, person: number): string => household.people[person]?.id ?? "";

/** Already registered there, as far as it is stated (contract §2, `noMoveNeeded`). */
function isSettled({ policy: { alreadySettled } }: CompiledPolicy, evaluator: Evaluator, person: number): boolean {
  if (!alreadySettled) return false;
  const stated = evaluator.view.people[person]?.ties?.[evaluator.view.jurisdiction]?.settledMonthsAgo != null;
  return stated || evaluator.finding(alreadySettled, person, person) === evaluator.allMet;
}

function documentOf({ policy, inForce, next }: EditionAt): JurisdictionAssessment["document"] {
  const { title, number, issuedBy, issuedOn, caveats } = policy.instrument;
  return {
    title, number, issuedBy, issuedOn, caveats: [...caveats], inForceFrom: inForceFrom(policy), inForce, nextEditionFrom: next && inForceFrom(next),
  };
}

const notMoving = (id: string): PersonAssessment => ({
  id, outcome: "noMoveNeeded", basis: null, routes: [], missingFacts: [], placements: [], clauses: [], notes: [], readings: [], steps: [],
});

const withSteps = ({ answer }: Settled, index: number, routes: readonly LedRoute[], evaluator: Evaluator, asOf: string): PersonAssessment => ({
  ...answer, steps: answer.outcome === "accepted" ? [] : waysIn(index, routes, evaluator, asOf),
});

/** all, some or none of those who move are accepted, or undecided while that can still change. */
function summary(people: readonly (Settled | null)[]): Omit<JurisdictionAssessment["household"], "combination"> {
  const moving = people.filter((person) => person !== null);
  const count = (...outcomes: Outcome[]): number => moving.filter(({ answer }) => outcomes.includes(answer.outcome)).length;
  const accepted = count("accepted");
  const open = count("needFacts", "dependsOnReading");
  const [least, most] = [accepted, accepted + open].map((n) => (n === 0 ? "none" : n === moving.length ? "all" : "some"));
  return { outcome: least === most ? (least ?? "none") : "undecided", accepted, moving: moving.length };
}

/** The papers of every way that gives an outcome, for everybody it concerns. */
function documentsOf(people: readonly (Settled | null)[], evaluator: Evaluator): DocumentNeeded[] {
  const documents = new Map<string, DocumentNeeded>();
  for (const person of people) {
    for (const { led, follower } of person?.ways ?? []) {
      const needed = [
        ...led.compiled.route.papers.map((paper) => ({ paper, reader: led.lead })),
        ...(follower?.reach.condition.papers ?? []).map((paper) => ({ paper, reader: follower?.person ?? led.lead })),
      ];
      for (const { paper, reader } of needed) {
        if (!paper.when || evaluator.finding(paper.when, reader, led.lead) !== notMet) addDocument(documents, paper, person?.answer.id ?? "");
      }
    }
  }
  return [...documents.values()];
}

/** Facts that can change an outcome, ordered by how many outcomes each can settle. */
function questionsOf(jurisdictions: readonly JurisdictionAssessment[]): Question[] {
  const questions = new Map<string, Question>();
  for (const { id, people } of jurisdictions) {
    for (const person of people) for (const ref of person.missingFacts) add(questions, ref, id, person.id);
  }
  return [...questions.values()].sort((a, b) => b.decides.length - a.decides.length);
}

function add(questions: Map<string, Question>, ref: FactRef<JurisdictionId>, jurisdiction: JurisdictionId, person: string): void {
  const key = `${ref.fact} ${ref.person} ${ref.jurisdiction}`;
  const question = questions.get(key) ?? { ...ref, decides: [] };
  question.decides.push({ jurisdiction, person });
  questions.set(key, question);
}

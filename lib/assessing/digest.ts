import type { AreaAssessment, Assessment, PersonAssessment, Question } from "@/policies/assess/assessment";
import type { Receipt } from "../receipt";

/** As much of an assessment as somebody reads who is going to tell it: of each list the first, and how many there are. */

const mostWays = 2;
const mostQuestions = 5;

const personIn = ({ id, outcome, basis, routes, clauses, missingFacts, notes, readings, steps }: PersonAssessment) => ({
  id,
  outcome,
  basis,
  routes: [...new Set(routes.map((route) => route.id))],
  clauses,
  missingFacts: missingFacts.length,
  notes,
  readings,
  steps: steps.slice(0, mostWays),
});

const areaIn = ({ placeType, household, people, documents, rights }: AreaAssessment) => ({
  placeType,
  household: household.outcome,
  people: people.map(personIn),
  papers: documents
    .filter(({ purpose }) => purpose === "settlement")
    .map(({ id, source, for: whom, clauses, alternative }) => ({ id, source, for: whom, clauses, alternative })),
  landRights: rights
    .filter(({ kind }) => kind === "land")
    .map(({ id, effect, for: whom, clauses }) => ({ id, effect, for: whom, clauses })),
});

const questionIn = ({ decides, answers, ...ref }: Question) => ({
  ...ref,
  decides: decides.length,
  answers: answers.map(({ settles, ...kind }) => ({ ...kind, settles: settles.length })),
});

export function digestOf({
  asOf,
  policyEdition,
  jurisdictions,
  questions,
  receipt,
}: Assessment & { receipt: Receipt }) {
  return {
    asOf,
    policyEdition,
    jurisdictions: jurisdictions.map(({ id, document, best, areas }) => ({
      id,
      document,
      best,
      areas: areas.map(areaIn),
    })),
    questions: questions.slice(0, mostQuestions).map(questionIn),
    questionsInAll: questions.length,
    receipt,
  };
}

export type Digest = ReturnType<typeof digestOf>;

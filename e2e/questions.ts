import type { Answers } from "../lib/session/answers";
import { openForMore, openRefs } from "../lib/wizard/next-step";
import { openFacts, type OpenFacts } from "../lib/wizard/open-facts";
import { slotsOf } from "../lib/wizard/slots";
import { steps, type Step } from "../lib/wizard/steps";
import { families, longFamily } from "./households";

export interface Question {
  path: string;
  /** With these answers the page asks. */
  answers: Answers;
}

interface Visitor {
  answers: Answers;
  open: OpenFacts;
}

const toVisitor = (answers: Answers): Visitor => ({ answers, open: openFacts(answers) });
const asks = (step: Step, { answers, open }: Visitor) => slotsOf(step, answers, open).length > 0;
const asksAnew = (step: Step, visitor: Visitor) =>
  asks(step, visitor) &&
  (step.facts.length === 0 || openRefs(step, visitor.open).length + openForMore(step, visitor.open).length > 0);

/** The pages of the family are no steps. */
const ofFamily = ["/check/family", "/check/member/P1", "/check/member/P2", "/check/member/P5"];

/** Every question page, with a family to which it is open. */
export function everyQuestion(): Question[] {
  const visitors = families.map(toVisitor);
  const found = steps.flatMap((step) => {
    const visitor = visitors.find((each) => asksAnew(step, each)) ?? visitors.find((each) => asks(step, each));
    if (!visitor && step.topic !== "family") throw new Error(`Nobody among e2e/households.ts is asked ${step.id}`);
    return visitor ? [{ path: `/check/${step.id}`, answers: visitor.answers }] : [];
  });
  return [...found, ...ofFamily.flatMap((path) => families.slice(0, 1).map((answers) => ({ path, answers })))];
}

/** Question pages that have something to ask of each of twelve. */
export function questionsToTwelve(): Question[] {
  const twelve = toVisitor(longFamily);
  const asked = steps.filter((step) => step.facts.length > 0 && asksAnew(step, twelve));
  return [...asked.map(({ id }) => `/check/${id}`), "/check/family"].map((path) => ({ path, answers: longFamily }));
}

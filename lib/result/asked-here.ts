import type { Question } from "@/policies/assess/assessment";
import { refKey } from "@/policies/facts/rows";
import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import type { Field } from "../wizard/form";
import { openRefs } from "../wizard/next-step";
import type { OpenFacts } from "../wizard/open-facts";
import { titleOf, variantOf } from "../wizard/page-words";
import { questionFields } from "../wizard/question-form";
import { nameOfFact, slotsAsked } from "../wizard/slots";
import { stepAsking, type Step } from "../wizard/steps";
import { branchesOf, settledByAll, type Branch } from "./branches";

/** A question of the outcome page, so that it can be answered where its answer is missing. */
export interface AskedHere {
  question: Question;
  /** The visitor has said 不清楚: then what each answer gives matters more than the question. */
  isUnsure: boolean;
  /** Nothing else is open of somebody somewhere. */
  isLast: boolean;
  /** What takes the answer; `null` where a page of its own has to ask. */
  form: AskedForm | null;
  branches: Branch[];
  /** What is certain whatever the answer. */
  settled: ReturnType<typeof settledByAll>;
}

interface AskedForm {
  step: string;
  field: Field;
  /** `null` where the title of the step asks for more than is asked here. */
  title: string | null;
}

/** @param helpful questions that can open a way to somebody who has none, the most decisive first */
export function askedHere(
  helpful: readonly Question[],
  answers: Answers,
  open: OpenFacts,
  words: Words,
): AskedHere | null {
  const isUnsure = (one: Question): boolean => answers.unsure.includes(refKey(one));
  const question =
    helpful.find((one) => isReady(one, open)) ??
    helpful.find((one) => open.outcome.has(refKey(one))) ??
    helpful.find(isUnsure) ??
    helpful[0];
  if (!question) return null;
  const step = stepAsking(question.fact, question.jurisdiction);
  const branches = branchesOf(question);
  return {
    question,
    branches,
    settled: settledByAll(branches),
    isUnsure: isUnsure(question),
    isLast: isLastUnknown(question, open),
    form: step ? formOf(step, question, answers, words) : null,
  };
}

const isLastUnknown = (question: Question, { assessment }: OpenFacts): boolean =>
  assessment.jurisdictions.some(({ areas }) =>
    areas.some(({ people }) =>
      people.some(
        ({ missingFacts: [first, ...others] }) =>
          first !== undefined && others.length === 0 && refKey(first) === refKey(question),
      ),
    ),
  );

/** What is asked before it is known. */
function isReady(question: Question, open: OpenFacts): boolean {
  const step = stepAsking(question.fact, question.jurisdiction);
  return step !== undefined && openRefs(step, open).some((ref) => refKey(ref) === refKey(question));
}

function formOf(step: Step, ref: Question, answers: Answers, words: Words): AskedForm | null {
  const slots = slotsAsked(step, answers, [nameOfFact(ref), `marks-${ref.person}`]);
  const [slot] = slots;
  if (!slot) return null;
  const title = titleOf(step, [slot], answers, words);
  const [field] = questionFields([slot], title, answers, words).fields;
  if (!field || field.groups) return null;
  const isOwn = step.facts.length === 1 || variantOf(step, [slot]) !== "";
  return { step: step.id, field, title: isOwn ? title : null };
}

import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { apply } from "./apply";
import { checkField } from "./check-field";
import type { Field, FieldError, Values } from "./form";
import { firstControl } from "./form";
import { reconcile } from "./reconcile";
import { personOf, type Slot } from "./slots";
import { unlikelyAnswers, type Unlikely } from "./unlikely";

export type Submitted = { taken: true; answers: Answers } | { taken: false; problems: FieldError[]; confirmed: string };

interface Submission {
  answers: Answers;
  slots: readonly Slot[];
  fields: readonly Field[];
  values: Values;
  /** Codes of unlikely answers that the visitor has confirmed. */
  confirmed: string;
}

/** Everything between a posted form and the answers that are kept. */
export function submit(submission: Submission, words: Words): Submitted {
  const { answers, slots, fields, values, confirmed } = submission;
  const refuse = (problems: FieldError[], codes = ""): Submitted => ({ taken: false, problems, confirmed: codes });
  const errors = fields.flatMap((field) => fieldError(field, checkField(field, values)));
  if (errors.length > 0) return refuse(errors);
  const applied = slots.reduce<Answers>(
    (next, slot, index) => {
      const field = fields[index];
      return field ? apply(next, slot, field, values) : next;
    },
    { ...answers, dropped: [] },
  );
  const { answers: reconciled, refused } = reconcile(applied, slots);
  if (refused.length > 0)
    return refuse(
      refused.flatMap(({ slot, error }) => at(slot, submission, words.say(`errors.${error.code}`, error.values))),
    );
  const doubts = newlyUnlikely(answers, reconciled);
  const codes = doubts.map(codeOf).join(",");
  const asked = confirmed.split(",");
  if (doubts.every((doubt) => asked.includes(codeOf(doubt)))) return { taken: true, answers: reconciled };
  return refuse(
    doubts.flatMap((doubt) =>
      at(slotOf(doubt, slots), submission, words.say(`wizard.unlikely.${doubt.code}`, doubt.values)),
    ),
    codes,
  );
}

const codeOf = ({ code, person, values }: Unlikely): string => [code, person, ...Object.values(values)].join("-");

/** What was confirmed once is not asked again: it stands in the answers of before. */
function newlyUnlikely(before: Answers, after: Answers): Unlikely[] {
  const known = new Set(unlikelyAnswers(before.household).map(codeOf));
  return unlikelyAnswers(after.household).filter((found) => !known.has(codeOf(found)));
}

function slotOf({ person, facts }: Unlikely, slots: readonly Slot[]): Slot | undefined {
  const own = slots.filter((slot) => personOf(slot) === person);
  const byFact = facts.flatMap((fact) => own.filter((slot) => slot.kind === "fact" && slot.ref.fact === fact));
  return byFact[0] ?? own[0] ?? slots.find((slot) => slot.kind === "fact" && slot.ref.fact === "ageYears") ?? slots[0];
}

/** Slots and fields stand in the same order. */
function at(slot: Slot | undefined, { slots, fields }: Submission, message: string): FieldError[] {
  const field = slot && fields[slots.indexOf(slot)];
  return field ? fieldError(field, message) : [];
}

const fieldError = (field: Field, message: string | null): FieldError[] =>
  message === null ? [] : [{ field: firstControl(field), message }];

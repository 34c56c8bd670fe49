import { isDeepStrictEqual } from "node:util";
import { refKey } from "@/policies/facts/rows";
import type { Person } from "@/policies/facts/schema";
import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { firstControl, sameName, type Field, type NobodyButton, type Refusal, type Values } from "./form";
import { blankPeople, canBeSame, ownerOf, pressedFor, sameAsApplicant, withNobody } from "./nobody";
import { openFacts } from "./open-facts";
import { isPersonId, nextPersonId, personById, withPerson } from "./people";
import { factsLost } from "./places";
import { postedValues, textIn } from "./posted";
import { questionFields } from "./question-form";
import { memberSlots, slotsAsked, slotsOf, type Slot } from "./slots";
import type { Step } from "./steps";
import { submit } from "./submit";
import { withStep } from "./progress";
import { today } from "../today";

/** `tooLarge` is what to say when the answers do not fit into what the browser keeps. */
export type Taken = { answers: Answers; tooLarge: Refusal } | { refusal: Refusal };

/** Names of every field that one page can have. */
const mostAsked = 4000;

/** A posted question page: only what its step can ask is taken. */
export function answerStep(step: Step, answers: Answers, data: FormData, words: Words): Taken {
  const asked = slotsAsked(step, answers, textIn(data, "asked", mostAsked).split(" "));
  const slots = asked.length > 0 ? asked : slotsOf(step, answers, openFacts(answers));
  const nobody = pressedFor(step, slots, textIn(data, "then"));
  const same = textIn(data, sameName) !== "" && canBeSame(step, slots);
  const taken = take(slots, answers, data, words, { nobody, same });
  if ("refusal" in taken || slots.length === 0) return taken;
  const lost = factsLost(answers, taken.answers.places)
    .map(refKey)
    .filter((key) => !taken.answers.dropped.includes(key));
  const dropped = step.topic === "places" ? lost : taken.answers.dropped;
  const shown = textIn(data, "told").split(" ");
  const told = data.has("told") ? taken.answers.places.filter((place) => shown.includes(place)) : answers.told;
  return { ...taken, answers: { ...taken.answers, dropped, told, trail: withStep(answers.trail, step.id) } };
}

/**
 * A posted member page. Its form may be old: somebody new does not push out whoever has come meanwhile, unless it says the same
 * of them (a button pressed twice); somebody taken out meanwhile comes back; a thirteenth person is not taken.
 */
export function answerMember(person: string, answers: Answers, data: FormData, words: Words): Taken {
  const called = (name: string): string => name.replace(/-P\d+$/, () => `-${person}`);
  const said = (id: string): Taken =>
    take(memberSlots(id, answers), withPerson(answers, id, {}), data, words, { called });
  const there = personById(answers, person);
  const same = there ? said(person) : null;
  if (same && (textIn(data, "form") !== "new" || changesNothing(same, there))) return same;
  const next = nextPersonId(answers);
  if (next === null)
    return refusal(memberSlots(person, answers), answers, data, words, words.say("wizard.errors.tooManyPeople"));
  return said(there || !isPersonId(person) ? next : person);
}

const changesNothing = (taken: Taken, before: Person | undefined): boolean =>
  "answers" in taken && before !== undefined && isDeepStrictEqual(personById(taken.answers, before.id), before);

interface Posted {
  nobody?: NobodyButton;
  /** Everybody of whom nothing is said is as the applicant. */
  same?: boolean;
  /** How the page has called a field, where that is not its name now. */
  called?: (name: string) => string;
}

function take(
  slots: readonly Slot[],
  answers: Answers,
  data: FormData,
  words: Words,
  { nobody, same, called = (name) => name }: Posted = {},
): Taken {
  const fields = questionFields(slots, "", answers, words).fields.map((field): Field => ({
    ...field,
    name: called(field.name),
  }));
  const given = postedValues(data, fields);
  const alike = same ? blankPeople(fields, given) : new Set();
  const posted = same ? sameAsApplicant(fields, given) : given;
  const { values, problems } = nobody ? withNobody(nobody, fields, posted, words) : { values: posted, problems: [] };
  if (problems.length > 0) return { refusal: { problems, confirmed: "", values: posted } };
  const result = submit({ answers, slots, fields, values, confirmed: textIn(data, "confirmed") }, words);
  if (!result.taken) {
    // What is wrong with the applicant's answer is not wrong once more with everybody who shares it.
    const own = fields.filter((field) => !alike.has(ownerOf(field))).map(firstControl);
    const mended = result.problems.filter(({ field }) => own.includes(field));
    const shown = mended.length > 0 ? { problems: mended, values: given } : { problems: result.problems, values };
    const ticked = same ? { [sameName]: ["yes"] } : {};
    return { refusal: { ...shown, values: { ...shown.values, ...ticked }, confirmed: result.confirmed } };
  }
  return {
    answers: { ...result.answers, answeredOn: today() },
    tooLarge: refusedWith(fields, values, words.say("wizard.errors.tooLargeCookie")),
  };
}

function refusal(slots: readonly Slot[], answers: Answers, data: FormData, words: Words, message: string): Taken {
  const { fields } = questionFields(slots, "", answers, words);
  return { refusal: refusedWith(fields, postedValues(data, fields), message) };
}

function refusedWith(fields: readonly Field[], values: Values, message: string): Refusal {
  const [field] = fields;
  return { problems: field ? [{ field: firstControl(field), message }] : [], confirmed: "", values };
}

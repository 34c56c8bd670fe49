import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { keyOf } from "./fact-key";
import { firstControl, type Field, type NobodyButton, type Refusal, type Values } from "./form";
import { pressedFor, withNobody } from "./nobody";
import { openFacts } from "./open-facts";
import { nextPersonId, personById, withPerson } from "./people";
import { factsLost } from "./places";
import { postedValues, textIn } from "./posted";
import { questionFields } from "./question-form";
import { memberSlots, slotsAsked, slotsOf, type Slot } from "./slots";
import type { Step } from "./steps";
import { submit } from "./submit";
import { withStep } from "./way";
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
  const taken = take(slots, answers, data, words, nobody);
  if ("refusal" in taken || slots.length === 0) return taken;
  const lost = factsLost(answers, taken.answers.places).map(keyOf).filter((key) => !taken.answers.dropped.includes(key));
  const dropped = step.topic === "places" ? lost : taken.answers.dropped;
  const shown = textIn(data, "told").split(" ");
  const told = data.has("told") ? taken.answers.places.filter((place) => shown.includes(place)) : answers.told;
  return { ...taken, answers: { ...taken.answers, dropped, told, trail: withStep(answers.trail, step.id) } };
}

/** A posted member page: somebody new gets the next free place, and a thirteenth person none. */
export function answerMember(person: string, answers: Answers, data: FormData, words: Words): Taken {
  const id = personById(answers, person) ? person : nextPersonId(answers);
  if (id === null) return refusal(memberSlots(person, answers), answers, data, words, words.say("wizard.errors.tooManyPeople"));
  const slots = memberSlots(id, answers);
  return take(slots, withPerson(answers, id, {}), data, words);
}

function take(slots: readonly Slot[], answers: Answers, data: FormData, words: Words, nobody?: NobodyButton): Taken {
  const { fields } = questionFields(slots, "", answers, words);
  const posted = postedValues(data, fields);
  const { values, problems } = nobody ? withNobody(nobody, fields, posted, words) : { values: posted, problems: [] };
  if (problems.length > 0) return { refusal: { problems, confirmed: "", values: posted } };
  const result = submit({ answers, slots, fields, values, confirmed: textIn(data, "confirmed") }, words);
  if (!result.taken) return { refusal: { problems: result.problems, confirmed: result.confirmed, values } };
  return { answers: { ...result.answers, answeredOn: today() }, tooLarge: refusedWith(fields, values, words.say("wizard.errors.tooLargeCookie")) };
}

function refusal(slots: readonly Slot[], answers: Answers, data: FormData, words: Words, message: string): Taken {
  const { fields } = questionFields(slots, "", answers, words);
  return { refusal: refusedWith(fields, postedValues(data, fields), message) };
}

function refusedWith(fields: readonly Field[], values: Values, message: string): Refusal {
  const [field] = fields;
  return { problems: field ? [{ field: firstControl(field), message }] : [], confirmed: "", values };
}

import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { isUnsure, numberOf } from "./check-field";
import { firstControl, listOf, partNames, textOf, type Field, type FieldError, type NobodyButton, type Values } from "./form";
import { placeName } from "./labels";
import { applicantId } from "./people";
import { personOf, type Slot } from "./slots";
import type { Step, TopicId } from "./steps";

/** Questions to which a whole family mostly says no, where 没有 is an answer and not 不清楚. */
const topics = new Set<TopicId>([
  "education", "work", "qualification", "pension", "stay", "permit", "military", "resettled", "origin", "relocation", "special", "relatives",
  "pensionNow", "schooling",
]);

export interface NobodyView {
  buttons: { label: string; then: NobodyButton }[];
  hint: string;
}

const peopleOf = (slots: readonly Slot[]): string[] => [...new Set(slots.map(personOf).filter((id) => id !== null))];

/** Mostly all of a family stand in one register. */
const mayBeSame = (step: Step, people: readonly string[]): boolean => step.topic === "hukou" && people[0] === applicantId;

function buttonsOf(step: Step, slots: readonly Slot[]): NobodyButton[] {
  const people = peopleOf(slots);
  if (people.length < 2) return [];
  if (topics.has(step.topic)) return ["nobody", "rest"];
  return mayBeSame(step, people) ? ["same"] : [];
}

/** The button that was pressed, where the page has it. */
export const pressedFor = (step: Step, slots: readonly Slot[], pressed: string): NobodyButton | undefined =>
  buttonsOf(step, slots).find((button) => button === pressed);

export function nobodyView(step: Step, slots: readonly Slot[], { household }: Answers, words: Words): NobodyView | null {
  const buttons = buttonsOf(step, slots);
  if (buttons.length === 0) return null;
  const count = peopleOf(slots).length;
  const who = words.say(`wizard.nobody.${count === household.people.length ? "everybody" : "these"}`, { count });
  const place = step.place ? placeName(step.place, words) : "";
  const label = (then: NobodyButton): string => (then === "nobody" ? words.say(`wizard.steps.${step.topic}.nobody`, { who, place }) : words.say(`wizard.nobody.${then}`));
  return { buttons: buttons.map((then) => ({ label: label(then), then })), hint: words.say(`wizard.nobody.${buttons[0]}Hint`) };
}

/** What a field holds when the answer is no, or the applicant's; nothing where it has to be answered. */
function filling({ name, kind, options }: Field, button: NobodyButton): Values {
  if (kind === "months") return { [partNames(name).years]: "0" };
  const meant = button === "same" ? ["same"] : ["none", "false"];
  const value = options.find((option) => meant.includes(option.value))?.value;
  return value === undefined ? {} : { [name]: kind === "checks" ? [value] : value };
}

function isBlank({ name }: Field, posted: Values): boolean {
  return [name, ...Object.values(partNames(name))].every((part) => textOf(posted, part) === "" && listOf(posted, part).length === 0);
}

function saysNo(field: Field, posted: Values): boolean {
  if (field.kind === "months") return !isUnsure(field, posted) && numberOf(field, posted) === 0;
  return listOf(posted, field.name).join() === Object.values(filling(field, "nobody")).flat().join();
}

/** Nothing that was said is overwritten: only a field without any answer is filled in. */
export function withNobody(button: NobodyButton, fields: readonly Field[], posted: Values, words: Words): { values: Values; problems: FieldError[] } {
  const blank = fields.filter((field) => isBlank(field, posted));
  const others = button === "nobody" ? fields.filter((field) => !blank.includes(field) && !saysNo(field, posted)) : [];
  return {
    values: Object.assign({}, posted, ...blank.map((field) => filling(field, button))),
    problems: others.map((field) => ({ field: firstControl(field), message: words.say("wizard.errors.notNobody") })),
  };
}

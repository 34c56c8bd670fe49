import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { isUnsure, numberOf } from "./check-field";
import { unchanged } from "./field-values";
import {
  firstControl,
  listOf,
  partNames,
  textOf,
  type Field,
  type FieldError,
  type NobodyButton,
  type Values,
} from "./form";
import { placeName } from "./labels";
import { applicantId } from "./people";
import { personOf, type Slot } from "./slots";
import type { Step, TopicId } from "./steps";

/** Questions to which a whole family mostly says no, where 没有 is an answer and not 不清楚. */
const topics = new Set<TopicId>([
  "education",
  "work",
  "qualification",
  "pension",
  "stay",
  "permit",
  "military",
  "resettled",
  "origin",
  "relocation",
  "special",
  "relatives",
  "insurance",
  "jobless",
  "schooling",
]);

/** Questions to which a family mostly gives the applicant's answer: one register, one home. */
const shared = new Set<TopicId>(["hukou", "registered", "living"]);

export interface NobodyView {
  buttons: { label: string; then: NobodyButton }[];
  hint: string;
}

const peopleOf = (slots: readonly Slot[]): string[] => [...new Set(slots.map(personOf).filter((id) => id !== null))];

function buttonsOf(step: Step, slots: readonly Slot[]): NobodyButton[] {
  const people = peopleOf(slots);
  if (people.length < 2) return [];
  if (topics.has(step.topic)) return ["nobody", "rest"];
  return shared.has(step.topic) && people[0] === applicantId ? ["same"] : [];
}

/** The button that was pressed, where the page has it. */
export const pressedFor = (step: Step, slots: readonly Slot[], pressed: string): NobodyButton | undefined =>
  buttonsOf(step, slots).find((button) => button === pressed);

export function nobodyView(
  step: Step,
  slots: readonly Slot[],
  { household }: Answers,
  words: Words,
): NobodyView | null {
  const buttons = buttonsOf(step, slots);
  if (buttons.length === 0) return null;
  const count = peopleOf(slots).length;
  const who = words.say(`wizard.nobody.${count === household.people.length ? "everybody" : "these"}`, { count });
  const here = new Set(slots.flatMap((slot) => (slot.kind === "fact" ? (slot.ref.jurisdiction ?? []) : [])));
  const place = [...here].map((id) => placeName(id, words)).join(words.say("wizard.page.comma"));
  const label = (then: NobodyButton): string =>
    then === "nobody"
      ? words.say(`wizard.steps.${step.topic}.nobody`, { who, place })
      : words.say(`wizard.nobody.${then}`);
  return {
    buttons: buttons.map((then) => ({ label: label(then), then })),
    hint: words.say(`wizard.nobody.${buttons[0]}Hint`),
  };
}

const no = ["none", "false", unchanged];

/** What a field holds when the answer is no; nothing where it has to be answered. */
function filling({ name, kind, options }: Field): Values {
  if (kind === "months") return { [partNames(name).years]: "0" };
  const value = options.find((option) => no.includes(option.value))?.value;
  return value === undefined ? {} : { [name]: kind === "checks" ? [value] : value };
}

const ofPerson = /-(P\d+)(?=-|$)/;
const ownerOf = ({ name }: Field): string | undefined => ofPerson.exec(name)?.[1];

/** What the applicant says, for everybody of whom nothing at all is said. */
function sameAsApplicant(fields: readonly Field[], posted: Values): Values {
  const blank = (owner: string | undefined): boolean =>
    fields.every((field) => ownerOf(field) !== owner || isBlank(field, posted));
  const others = fields.filter((field) => ownerOf(field) !== applicantId && blank(ownerOf(field)));
  return Object.fromEntries(
    others.flatMap(({ name }) => {
      const own = posted[name.replace(ofPerson, `-${applicantId}`)];
      return own === undefined ? [] : [[name, own]];
    }),
  );
}

function isBlank({ name }: Field, posted: Values): boolean {
  return [name, ...Object.values(partNames(name))].every(
    (part) => textOf(posted, part) === "" && listOf(posted, part).length === 0,
  );
}

function saysNo(field: Field, posted: Values): boolean {
  if (field.kind === "months") return !isUnsure(field, posted) && numberOf(field, posted) === 0;
  return listOf(posted, field.name).join() === Object.values(filling(field)).flat().join();
}

/** Nothing that was said is overwritten: only a field without any answer is filled in. */
export function withNobody(
  button: NobodyButton,
  fields: readonly Field[],
  posted: Values,
  words: Words,
): { values: Values; problems: FieldError[] } {
  if (button === "same") return { values: { ...posted, ...sameAsApplicant(fields, posted) }, problems: [] };
  const blank = fields.filter((field) => isBlank(field, posted));
  const others = button === "nobody" ? fields.filter((field) => !blank.includes(field) && !saysNo(field, posted)) : [];
  return {
    values: Object.assign({}, posted, ...blank.map((field) => filling(field))),
    problems: others.map((field) => ({ field: firstControl(field), message: words.say("wizard.errors.notNobody") })),
  };
}

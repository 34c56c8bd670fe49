import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { isNeeded, isUnsure, mayBeLeft, numberOf } from "./check-field";
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
import { personLabels, placeName } from "./labels";
import { variantOf } from "./page-words";
import { applicantId } from "./people";
import { personOf, type Slot } from "./slots";
import type { Step, TopicId } from "./steps";
import { partsOf } from "./unbroken";

/** Questions to which a whole family mostly says no, where 没有 is an answer and not 不清楚. */
const topics = new Set<TopicId>([
  "education",
  "dwelling",
  "work",
  "life",
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
const shared = new Set<TopicId>([
  "hukou",
  "registered",
  "living",
  "stay",
  "permit",
  "origin",
  "relocation",
  "insurance",
]);

export interface NobodyView {
  buttons: { label: string; parts: string[]; then: NobodyButton }[];
  hint: string;
  /** The tick beside the applicant's own answer, and what stands over the others: before it is set, and when it is. */
  same: { label: string; hint: string; others: string; alike: string } | null;
}

const peopleOf = (slots: readonly Slot[]): string[] => [...new Set(slots.map(personOf).filter((id) => id !== null))];

/** Kinds of place in which a home is asked for. */
const homesOf = (slots: readonly Slot[]): Slot[] =>
  slots.filter((slot) => slot.kind === "fact" && slot.ref.fact === "homes.dwelling");

function buttonsOf(step: Step, slots: readonly Slot[]): NobodyButton[] {
  if (peopleOf(slots).length + homesOf(slots).length < 2) return [];
  return topics.has(step.topic) ? ["nobody", "rest"] : [];
}

/** One tick for everybody else, children too, where the applicant is asked first. */
export const canBeSame = (step: Step, slots: readonly Slot[]): boolean => {
  const people = peopleOf(slots);
  return people.length > 1 && shared.has(step.topic) && people[0] === applicantId;
};

/** The button that was pressed, where the page has it. */
export const pressedFor = (step: Step, slots: readonly Slot[], pressed: string): NobodyButton | undefined =>
  buttonsOf(step, slots).find((button) => button === pressed);

export function nobodyView(step: Step, slots: readonly Slot[], answers: Answers, words: Words): NobodyView | null {
  const buttons = buttonsOf(step, slots);
  const same = canBeSame(step, slots);
  if (buttons.length === 0 && !same) return null;
  const count = peopleOf(slots).length;
  const isEverybody = count > 1 && count === answers.household.people.length;
  const who = isEverybody ? words.say("wizard.nobody.everybody") : namesOf(slots, answers, words);
  const here = new Set(slots.flatMap((slot) => (slot.kind === "fact" ? (slot.ref.jurisdiction ?? []) : [])));
  const place = [...here].map((id) => placeName(id, words)).join(words.say("wizard.page.comma"));
  const said = (key: string): string | null => words.find(`wizard.steps.${step.topic}.${key}`, { who, place });
  const nobody = said(`nobody${variantOf(step, slots)}`) ?? said("nobody") ?? "";
  const label = (then: NobodyButton): string => (then === "nobody" ? nobody : words.say(`wizard.nobody.${then}`));
  return {
    buttons: buttons.map((then) => ({ label: label(then), parts: partsOf(label(then), words), then })),
    hint: said("nobodyHint") ?? words.say("wizard.nobody.nobodyHint"),
    same: same
      ? {
          label: words.say("wizard.nobody.same"),
          hint: words.say("wizard.nobody.sameHint"),
          others: words.say("wizard.nobody.others"),
          alike: words.say("wizard.nobody.alike", { who: othersOf(slots, answers, words) }),
        }
      : null,
  };
}

/** Some of the family by name, while there are few of them. */
function namesOf(slots: readonly Slot[], answers: Answers, words: Words): string {
  const names = personLabels(answers, words);
  const called = peopleOf(slots).map((id) => names.get(id) ?? id);
  return called.length > mostNamed ? words.say("wizard.nobody.these") : called.join(words.say("wizard.page.comma"));
}

/** Everybody but the applicant, short enough for one line. */
function othersOf(slots: readonly Slot[], answers: Answers, words: Words): string {
  const [only, ...others] = peopleOf(slots).filter((id) => id !== applicantId);
  return others.length > 0 || only === undefined
    ? words.say("wizard.nobody.otherCount", { count: others.length + 1 })
    : (personLabels(answers, words).get(only) ?? only);
}

const mostNamed = 3;

const no = ["none", "false", unchanged];

/** What a field holds when the answer is no; nothing where it has to be answered. */
function filling({ name, kind, options }: Field): Values {
  if (kind === "months") return { [partNames(name).years]: "0" };
  const value = options.find((option) => no.includes(option.value))?.value;
  return value === undefined ? {} : { [name]: kind === "checks" ? [value] : value };
}

export const ofPerson = /-(P\d+)(?=[-_]|$)/;
export const ownerOf = ({ name }: Field): string | undefined => ofPerson.exec(name)?.[1];

/** What the applicant says, for everybody of whom nothing at all is said. */
export function sameAsApplicant(fields: readonly Field[], posted: Values): Values {
  const others = blankPeople(fields, posted);
  const copied = fields
    .filter((field) => others.has(ownerOf(field)))
    .flatMap(({ name }) => [name, ...Object.values(partNames(name))])
    .flatMap((name) => {
      const own = posted[name.replace(ofPerson, `-${applicantId}`)];
      return own === undefined ? [] : [[name, own] as const];
    });
  return { ...posted, ...Object.fromEntries(copied) };
}

/** Everybody but the applicant of whom nothing at all is said. */
export function blankPeople(fields: readonly Field[], posted: Values): Set<string | undefined> {
  const owners = new Set(fields.map(ownerOf).filter((owner) => owner !== applicantId));
  for (const field of fields) if (!isBlank(field, posted)) owners.delete(ownerOf(field));
  return owners;
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
  // Whoever is said to work there, or perhaps to, has said more than no: what hangs on it is not filled in.
  const follows = (field: Field): boolean =>
    field.neededWhen !== undefined && (isNeeded(field, posted) || mayBeLeft(field, posted));
  const blank = fields.filter((field) => isBlank(field, posted) && !follows(field));
  const others =
    button === "nobody"
      ? fields.filter((field) => !blank.includes(field) && !isBlank(field, posted) && !saysNo(field, posted))
      : [];
  return {
    values: Object.assign({}, posted, ...blank.map((field) => filling(field))),
    problems: others.map((field) => ({ field: firstControl(field), message: words.say("wizard.errors.notNobody") })),
  };
}

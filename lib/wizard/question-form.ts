import type { FactName } from "@/policies/facts/rows";
import { none } from "@/policies/facts/vocabulary";
import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { otherCase } from "./field-values";
import { fieldOf } from "./fields";
import type { Field, FieldGroup, Option, Values } from "./form";
import { personLabels, placeName } from "./labels";
import { prefill } from "./prefill";
import { fieldIn, groupsOf, isBooklet } from "./question-groups";
import { partsOf } from "./unbroken";
import { nameOf, personOf, type Slot } from "./slots";

export interface QuestionFields {
  groups: FieldGroup[];
  fields: Field[];
  values: Values;
}

/** One fieldset for each person, kind of place or booklet, unless the page asks one thing only. */
export function questionFields(slots: readonly Slot[], title: string, answers: Answers, words: Words): QuestionFields {
  const { names, keys, places, isMixed, groupOf, nameOfGroup } = groupsOf(slots, answers, words);
  const labelOf = (slot: Slot): string => {
    const own = isBooklet(slot) ? names.get(personOf(slot) ?? "") : kinQuestion(slot, names, words);
    if (own) return own;
    const alone = slots.filter((other) => groupOf(other) === groupOf(slot)).length === 1;
    const group = alone && keys.length > 1 ? nameOfGroup(groupOf(slot)) : null;
    if (group && isMixed && personOf(slot)) return fieldIn(group, words.say(`wizard.fields.${factOf(slot)}`), words);
    const label = group ?? (alone && keys.length === 1 ? null : words.find(`wizard.fields.${factOf(slot)}`)) ?? title;
    const place = places.size > 1 && slot.kind === "fact" && !slot.ref.area ? slot.ref.jurisdiction : null;
    return place ? fieldIn(placeName(place, words), label, words) : label;
  };
  const prefixOf = (slot: Slot): string =>
    prefix(labelOf(slot), keys.length > 1 ? nameOfGroup(groupOf(slot)) : null, words);
  const fields = slots.map((slot): Field => {
    const asked = fieldOf(slot, slots, { words, answers, names, labelOf });
    const field = { ...asked, ...folded(asked, slot, slots, words), ...inList(slot, slots, asked.label) };
    return {
      ...field,
      options: groupOf(slot) === keys[0] ? field.options : withoutHint(field.options),
      inline: isShort(field),
      ...following(asked, slot, words, keys.length + places.size > 2),
      ...(slots.length > 1 && field.label !== title && { prefix: prefixOf(slot) }),
    };
  });
  const groups = keys.map((key): FieldGroup => {
    const here = fields.filter((_, index) => slots.some((slot, at) => at === index && groupOf(slot) === key));
    const own = [...here.filter(({ follows }) => !follows), ...here.filter(({ follows }) => follows)];
    const legend = keys.length > 1 && own.length > 1 ? nameOfGroup(key) : null;
    return { id: `group-${key}`, legend, ...(legend && { legendParts: partsOf(legend, words) }), fields: own };
  });
  return { groups, fields, values: prefill(slots, fields, answers) };
}

/** What 不清楚 costs is said to the first person, not to each of twelve. */
const withoutHint = (options: readonly Option[]): Option[] =>
  options.map((option) =>
    option.value === "unsure" || option.value === otherCase ? { ...option, hint: undefined } : option,
  );

/** Eleven boxes for each of six people are a wall: whoever has none of it should not have to walk past them. */
const folded = ({ options }: Field, slot: Slot, all: readonly Slot[], words: Words): Partial<Field> => {
  if (all.length < 2 || options.length < mostUnfolded) return {};
  if (slot.kind === "marks") return { folded: words.say("wizard.options.some") };
  if (slot.kind !== "fact" || !studies.has(slot.ref.fact)) return {};
  const opens = slot.ref.fact === "education.graduated" ? "graduated" : "studies";
  return {
    folded: words.say(`wizard.options.${opens}`),
    options: options.map((option) => (option.value === none ? { ...option, alone: true } : option)),
  };
};

/** Asked of those who work, who have a home, or who stand in several booklets: it opens with their answer. */
function following({ neededWhen }: Field, slot: Slot, words: Words, isLong: boolean): Partial<Field> {
  if (!neededWhen || slot.kind !== "fact") return {};
  if (isHolder(slot)) return { follows: words.say("wizard.options.ofHomes") };
  if (isBooklet(slot)) return { follows: words.say("wizard.options.ofBooklets") };
  if (!ofWorkers.has(slot.ref.fact)) return {};
  if (isLong) return { follows: words.say("wizard.options.ofWorkers") };
  return neededWhen.orLeft ? { follows: words.say("wizard.options.ofUnsure"), isShort: true } : {};
}
const isHolder = (slot: Slot): boolean => slot.kind === "fact" && slot.ref.fact === "homes.dwellingHolders";
const ofWorkers: ReadonlySet<FactName> = new Set<FactName>([
  "worksIn",
  "stableIncome",
  "pensionMonths.employee",
  "pensionMonths.resident",
]);

/** The work or the studies of so many, or in so many places, that buttons would fill a page of screens. */
const inList = (slot: Slot, all: readonly Slot[], label: string): Partial<Field> =>
  listed.some((fact) => isOf(fact)(slot) && isAskedInList(fact, all))
    ? { kind: "select", ...(label.length <= mostInRow && { inRow: true }) }
    : {};
/** A longer name would stand in two lines beside its list. */
const mostInRow = 8;
const listed: readonly FactName[] = ["work", "education.graduated", "education.admitted"];
const isOf =
  (fact: FactName) =>
  (slot: Slot): boolean =>
    slot.kind === "fact" && slot.ref.fact === fact;
export const isAskedInList = (fact: FactName, all: readonly Slot[]): boolean =>
  all.filter(isOf(fact)).length > mostWithButtons;
const mostWithButtons = 3;

const studies: ReadonlySet<FactName> = new Set<FactName>(["education.graduated", "education.admitted"]);
const mostUnfolded = 6;

const isShort = ({ options }: Field): boolean =>
  options.length < 6 &&
  !options.some(({ value }) => value === otherCase) &&
  options.every(({ alone, hint }) => alone || !hint) &&
  options.filter(({ alone }) => !alone).length < 4;

function prefix(label: string, who: string | null, words: Words): string {
  return who === null || who === label
    ? words.say("wizard.errors.of", { who: label })
    : words.say("wizard.errors.ofField", { who, field: label });
}

/** 谁是…的爱人？ says itself whose it is. */
export function kinQuestion(slot: Slot, names: ReadonlyMap<string, string>, words: Words): string | null {
  const isKin = slot.kind === "fact" && (slot.ref.fact === "spouse" || slot.ref.fact === "parents");
  return isKin ? words.say(`wizard.fields.${slot.ref.fact}`, { who: names.get(slot.ref.person ?? "") ?? "" }) : null;
}

/** Where titles and degrees count nowhere, a list to tick is called by what is in it. */
const factOf = (slot: Slot): string =>
  slot.kind === "marks" && !slot.facts.includes("qualification.professionalTitle") ? "marksSkill" : nameOfField(slot);
const nameOfField = (slot: Slot): string =>
  (slot.kind === "fact" ? slot.ref.fact.replaceAll(".", "_") : nameOf(slot).split("-")[0]) ?? "";

/** Everybody whom the page asks about, as its title says it. */
export function whoOf(slots: readonly Slot[], answers: Answers, words: Words): string {
  const people = [...new Set(slots.map(personOf).filter((id) => id !== null))];
  return people.length === 1
    ? (personLabels(answers, words).get(people[0] ?? "") ?? "")
    : words.say("wizard.people.everybody");
}

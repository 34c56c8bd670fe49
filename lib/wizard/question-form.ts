import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { fieldOf } from "./fields";
import type { Field, FieldGroup, Option, Values } from "./form";
import { personLabels, placeName } from "./labels";
import { prefill } from "./prefill";
import { nameOf, personOf, placeOf, type Slot } from "./slots";

export interface QuestionFields {
  groups: FieldGroup[];
  fields: Field[];
  values: Values;
}

/** One fieldset for each person or place, unless the page asks one thing only. */
export function questionFields(slots: readonly Slot[], title: string, answers: Answers, words: Words): QuestionFields {
  const names = personLabels(answers, words);
  const keys = [...new Set(slots.map(groupOf))];
  const nameOfGroup = (key: string): string | null => names.get(key) ?? placeOfKey(slots, key, words);
  const labelOf = (slot: Slot): string => {
    const alone = slots.filter((other) => groupOf(other) === groupOf(slot)).length === 1;
    if (alone && keys.length > 1) return nameOfGroup(groupOf(slot)) ?? title;
    return (alone ? null : words.find(`wizard.fields.${factOf(slot)}`)) ?? title;
  };
  const prefixOf = (slot: Slot): string | null => (slots.length > 1 ? prefix(labelOf(slot), keys.length > 1 ? nameOfGroup(groupOf(slot)) : null, words) : null);
  const fields = slots.map((slot): Field => {
    const field = fieldOf(slot, slots, { words, answers, names, labelOf });
    return { ...field, ...folded(field, slot, keys, words), options: groupOf(slot) === keys[0] ? field.options : withoutHint(field.options), inline: isShort(field), ...(prefixOf(slot) !== null && field.label !== title && { prefix: prefixOf(slot) ?? "" }) };
  });
  const groups = keys.map((key): FieldGroup => {
    const own = fields.filter((_, index) => slots.some((slot, at) => at === index && groupOf(slot) === key));
    return { id: `group-${key}`, legend: keys.length > 1 && own.length > 1 ? nameOfGroup(key) : null, fields: own };
  });
  return { groups, fields, values: prefill(slots, fields, answers) };
}

/** What 不清楚 costs is said to the first person, not to each of twelve. */
const withoutHint = (options: readonly Option[]): Option[] => options.map((option) => (option.value === "unsure" ? { ...option, hint: undefined } : option));

/** Eleven boxes for each of six people are a wall: whoever has none of it should not have to walk past them. */
const folded = ({ options }: Field, slot: Slot, groups: readonly string[], words: Words): Partial<Field> =>
  slot.kind === "marks" && groups.length > 1 && options.length > mostUnfolded ? { folded: words.say("wizard.options.some") } : {};

const mostUnfolded = 6;

const isShort = ({ options }: Field): boolean => options.length < 6 && options.every(({ alone, hint }) => alone || !hint) && options.filter(({ alone }) => !alone).length < 4;

function prefix(label: string, who: string | null, words: Words): string {
  return who === null || who === label ? words.say("wizard.errors.of", { who: label }) : words.say("wizard.errors.ofField", { who, field: label });
}

const isKindOfPlace = (slot: Slot): boolean => slot.kind === "fact" && slot.ref.fact === "destination.placeType";

const groupOf = (slot: Slot): string => personOf(slot) ?? (isKindOfPlace(slot) ? (placeOf(slot) ?? "all") : "all");

function placeOfKey(slots: readonly Slot[], key: string, words: Words): string | null {
  const place = slots.map(placeOf).find((id) => id === key);
  return place ? placeName(place, words) : null;
}

const factOf = (slot: Slot): string => (slot.kind === "fact" ? slot.ref.fact.replaceAll(".", "_") : nameOf(slot).split("-")[0]) ?? "";

/** Everybody whom the page asks about, as its title says it. */
export function whoOf(slots: readonly Slot[], answers: Answers, words: Words): string {
  const people = [...new Set(slots.map(personOf).filter((id) => id !== null))];
  return people.length === 1 ? (personLabels(answers, words).get(people[0] ?? "") ?? "") : words.say("wizard.people.everybody");
}

import { maxPeople } from "@/policies/facts/vocabulary";
import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { partNames, type Field, type FieldGroup, type Values } from "./form";
import { applicantId, withPerson } from "./people";
import { previousPath } from "./progress";
import { questionFields } from "./question-form";
import { memberSlots, nameOf, type Slot } from "./slots";
import { partsOf } from "./unbroken";

/** The family on one page, a row for each: told the first time; changed later one by one. */

const rowsAtFirst = 3;
/** As many more rows as one press brings. */
const rowsAtOnce = 4;

export const rowsIn = (said: unknown): number =>
  Math.min(maxPeople - 1, Math.max(rowsAtFirst, Number.parseInt(String(said), 10) || 0));

export const moreRows = (rows: number): number => rowsIn(rows + rowsAtOnce);

export interface FirstFamilyView {
  title: string;
  titleParts: string[];
  groups: FieldGroup[];
  values: Values;
  rows: number;
  isFull: boolean;
  backPath: string;
}

const idsOf = (rows: number): string[] => Array.from({ length: rows + 1 }, (_, index) => `P${index + 1}`);

/** Rows for everybody who is known, and for some who may come. */
export const rowsFor = ({ household }: Answers, asked: number): number =>
  rowsIn(Math.max(asked, ...household.people.map(({ id }) => Number(id.slice(1)) - 1)));

export function firstFamilySlots(answers: Answers, rows: number): { slots: Slot[]; everybody: Answers } {
  const everybody = idsOf(rows).reduce((next, id) => withPerson(next, id, {}), answers);
  const slots = idsOf(rows).flatMap((id) => memberSlots(id, everybody));
  return { slots: [...slots, { kind: "noneMoves" }], everybody };
}

export function firstFamilyFields(slots: readonly Slot[], everybody: Answers, words: Words) {
  const { fields, values } = questionFields(slots, "", everybody, words);
  return { fields: fields.map((field, index) => inRow(field, slots[index], words)), values };
}

/** What is said of somebody is short, and may be left out as a whole. */
function inRow(field: Field, slot: Slot | undefined, words: Words): Field {
  const person = slot && "person" in slot ? slot.person : slot?.kind === "fact" ? slot.ref.person : null;
  if (!person || !slot) return field;
  const own: Field = { ...field, hint: person === applicantId ? field.hint : undefined };
  if (slot.kind === "stays") own.options = own.options.map((option) => ({ ...option, hint: undefined }));
  if (slot.kind === "fact" && slot.ref.fact === "ageYears") own.label = words.say("wizard.fields.ageYears");
  if (person === applicantId) return own;
  const age = `ageYears-${person}`;
  own.blankWith = [`relation-${person}`, age, partNames(age).unsure, `stays-${person}`];
  return slot.kind === "fact" && slot.ref.fact === "relation" ? { ...own, kind: "select", inline: false } : own;
}

export function firstFamilyView(answers: Answers, asked: number, words: Words): FirstFamilyView {
  const rows = rowsFor(answers, asked);
  const { slots, everybody } = firstFamilySlots(answers, rows);
  const { fields, values } = firstFamilyFields(slots, everybody, words);
  const title = words.say("wizard.family.title");
  const ordinals = words.say("result.members.ordinals").split(" ");
  const groups = idsOf(rows).map((id, index): FieldGroup => ({
    id: `group-${id}`,
    legend:
      id === applicantId
        ? words.say("result.members.applicant")
        : words.say("result.members.numbered", {
            name: words.say("result.members.notSaid"),
            number: ordinals[index - 1] ?? String(index),
          }),
    fields: fields.filter(({ name }) => name.endsWith(`-${id}`)),
  }));
  const last: FieldGroup = { id: "group-all", legend: null, fields: fields.filter(({ name }) => name === "noneMoves") };
  return {
    title,
    titleParts: partsOf(title, words),
    groups: [...groups, last],
    values,
    rows,
    isFull: rows >= maxPeople - 1,
    backPath: previousPath("family", answers),
  };
}

/** Rows in which something is said; of the applicant, whose row has to be filled in, only before the family is complete. */
export function saidRows(
  slots: readonly Slot[],
  fields: readonly Field[],
  values: Values,
  isComplete: boolean,
): boolean[] {
  const isSaid = (name: string): boolean => [values[name]].flat().some((text) => text !== undefined && text !== "");
  return slots.map((slot, index) => {
    const own = isComplete ? undefined : [nameOf(slot), partNames(nameOf(slot)).unsure];
    return (fields[index]?.blankWith ?? own)?.some(isSaid) ?? true;
  });
}

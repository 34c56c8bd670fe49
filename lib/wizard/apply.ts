import { factCatalogue } from "@/policies/fact-catalogue";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Answers } from "../session/answers";
import { isNeeded, isUnsure, numberOf } from "./check-field";
import { choiceOfDivision } from "./divisions";
import { keyOf, type Ref } from "./fact-key";
import { readFact, withFact, withValueAt, type FactValue } from "./fact-value";
import { listOf, textOf, type Field, type Values } from "./form";
import { valueFromMarks } from "./marks";
import { applicantId, withPerson } from "./people";
import { tidy, withoutTiesIn, withPlaces } from "./places";
import type { Slot } from "./slots";

type Said = FactValue | null | "unsure";

/** Takes over what a checked field says. */
export function apply(answers: Answers, slot: Slot, field: Field, values: Values): Answers {
  switch (slot.kind) {
    case "fact": return state(answers, slot.ref, said(answers, slot.ref, field, values));
    case "marks": return slot.facts.reduce((next, fact) => mark(next, { fact, person: slot.person, jurisdiction: null }, listOf(values, field.name)), answers);
    case "holder": return { ...answers, household: withValueAt(answers.household, ["destinations", slot.place, "dwellingHolder"], holder(field, values)) };
    case "stays": return withPerson(answers, slot.person, { wantsToMove: listOf(values, field.name).length === 0 });
    case "places": return withPlaces(answers, chosen(field, listOf(values, field.name)));
    case "ties": return withoutTiesIn(answers, apart(answers.places, listOf(values, field.name)));
  }
}

/** Puts a fact in and, with 不清楚, takes it out and remembers that it need not be asked again. */
function state(answers: Answers, ref: Ref, value: Said): Answers {
  const known = value === "unsure" ? null : value;
  const unsure = answers.unsure.filter((key) => key !== keyOf(ref));
  return tidy({ ...answers, household: withFact(answers.household, ref, known), unsure: value === "unsure" ? [...unsure, keyOf(ref)] : unsure });
}

const mark = (answers: Answers, ref: Ref, ticked: readonly string[]): Answers =>
  state(answers, ref, ticked.includes("unsure") ? "unsure" : valueFromMarks(ref.fact, ticked, readFact(answers.household, ref)));

function said(answers: Answers, ref: Ref, field: Field, values: Values): Said {
  if (textOf(values, `hukou_kind-${ref.person}`) === "same" && ref.fact.startsWith("hukou.")) return ofApplicant(answers, ref);
  if (!isNeeded(field, values)) return null;
  switch (field.kind) {
    case "number": case "months": return isUnsure(field, values) ? "unsure" : numberOf(field, values);
    case "checks": return listSaid(listOf(values, field.name));
    default: return chosenValue(ref, textOf(values, field.name), readFact(answers.household, ref));
  }
}

const listSaid = (ticked: readonly string[]): Said => (ticked.includes("unsure") ? "unsure" : ticked.filter((value) => value !== "none"));

/** A county that is known stays known when its city is chosen again. */
function chosenValue({ fact }: Ref, value: string, before: FactValue | null): Said {
  if (fact === "hukou.division" && typeof before === "string" && choiceOfDivision(before) === value) return before;
  return value === "unsure" ? value : factCatalogue[fact].type === "boolean" ? value === "true" : value;
}

/** 和您一样: the applicant comes first, and the applicant's own answer has been taken over by now. */
function ofApplicant(answers: Answers, ref: Ref): Said {
  const own = { ...ref, person: applicantId };
  return answers.unsure.includes(keyOf(own)) ? "unsure" : readFact(answers.household, own);
}

function holder(field: Field, values: Values): string | null {
  const value = textOf(values, field.name);
  return isNeeded(field, values) && value !== "unsure" ? value : null;
}

function chosen({ options }: Field, ticked: readonly string[]): JurisdictionId[] {
  const all = options.map(({ value }) => value).filter((value): value is JurisdictionId => value !== "unsure");
  return ticked.includes("unsure") ? all : all.filter((value) => ticked.includes(value));
}

const apart = (places: readonly JurisdictionId[], ticked: readonly string[]): JurisdictionId[] =>
  ticked.includes("unsure") ? [] : places.filter((place) => !ticked.includes(place));

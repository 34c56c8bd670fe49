import type { Value } from "@/policies/facts/row";
import { refKey, rowOf } from "@/policies/facts/rows";
import { elsewhere, none } from "@/policies/facts/vocabulary";
import { factIn, withFacts } from "@/policies/facts/with-fact";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Answers } from "../session/answers";
import { isNeeded, isUnsure, numberOf } from "./check-field";
import { choiceOfDivision } from "./divisions";
import { about, type Ref } from "./fact-key";
import { otherCase, overseas, unchanged } from "./field-values";
import { listOf, textOf, type Field, type Values } from "./form";
import { valueFromMarks } from "./marks";
import { applicantId, withPerson } from "./people";
import { tidy, withoutTiesIn, withPlaces } from "./places";
import { withRegistersInUse, withTogether } from "./registers";
import type { Slot } from "./slots";

type Said = Value | null | "unsure";

/** Takes over what a checked field says. */
export function apply(answers: Answers, slot: Slot, field: Field, values: Values): Answers {
  switch (slot.kind) {
    case "fact":
      return applyFact(answers, slot.ref, field, values);
    case "marks":
      return slot.facts.reduce(
        (next, fact) => mark(next, about(fact, { person: slot.person }), listOf(values, field.name)),
        answers,
      );
    case "stays":
      return withPerson(answers, slot.person, { wantsToMove: listOf(values, field.name).length === 0 });
    case "noneMoves":
      return listOf(values, field.name).length > 0 ? withoutMovers(answers) : answers;
    case "places":
      return withPlaces(answers, chosen(field, listOf(values, field.name)));
    case "ties":
      return withoutTiesIn(answers, apart(answers.places, listOf(values, field.name)));
    case "together":
      return tidy(withTogether(answers, textOf(values, field.name) !== "no"));
  }
}

const withoutMovers = (answers: Answers): Answers =>
  answers.household.people.reduce((next, { id }) => withPerson(next, id, { wantsToMove: false }), answers);

/** Some answers say more than one fact. */
function applyFact(answers: Answers, ref: Ref, field: Field, values: Values): Answers {
  const value = said(answers, ref, field, values);
  const next = state(answers, ref, value);
  const tie = { person: ref.person, jurisdiction: ref.jurisdiction };
  switch (ref.fact) {
    case "register":
      return tidy({ ...next, household: withRegistersInUse(next.household) });
    case "education.graduatedIn": {
      const abroad = textOf(values, field.name) === overseas ? true : null;
      return state(next, about("education.graduatedOverseas", { person: ref.person }), abroad);
    }
    case "livesIn":
      return textOf(values, field.name) === none ? state(next, about("monthsLived", tie), 0) : next;
    default:
      return next;
  }
}

/** Puts a fact in and, with 不清楚, takes it out and remembers that it need not be asked again. */
function state(answers: Answers, ref: Ref, value: Said): Answers {
  const known = value === "unsure" ? null : value;
  const unsure = answers.unsure.filter((key) => key !== refKey(ref));
  return tidy({
    ...answers,
    household: withFacts(answers.household, [{ ref, value: known }]),
    unsure: value === "unsure" ? [...unsure, refKey(ref)] : unsure,
  });
}

const mark = (answers: Answers, ref: Ref, ticked: readonly string[]): Answers =>
  state(
    answers,
    ref,
    ticked.includes("unsure") ? "unsure" : valueFromMarks(ref.fact, ticked, factIn(answers.household, ref)),
  );

function said(answers: Answers, ref: Ref, field: Field, values: Values): Said {
  if (textOf(values, `hukou_kind-${ref.person}`) === "same" && ref.fact.startsWith("hukou."))
    return ofApplicant(answers, ref);
  if (textOf(values, `formerHukou_kind-${ref.person}`) === unchanged) return asNow(answers, ref);
  if (!isNeeded(field, values)) return sameAsGate(answers, ref, field, values);
  switch (field.kind) {
    case "number":
    case "months":
      return isUnsure(field, values) ? "unsure" : numberOf(field, values);
    case "checks":
      return listSaid(listOf(values, field.name));
    default:
      return chosenValue(ref, textOf(values, field.name), factIn(answers.household, ref));
  }
}

/** Whoever does not know the first answer does not know the one that hangs on it; zero months are zero months. */
function sameAsGate(answers: Answers, ref: Ref, { neededWhen }: Field, values: Values): Said {
  // All stand in one booklet, or are taken to.
  if (ref.fact === "register") return null;
  const gate = neededWhen ? textOf(values, neededWhen.name) : "";
  if (gate === "unsure" || gate === otherCase) return "unsure";
  return ref.fact === "monthsLived" && gate === none ? 0 : null;
}

const listSaid = (ticked: readonly string[]): Said =>
  ticked.includes("unsure") ? "unsure" : ticked.filter((value) => value !== none);

/** A county that is known stays known when its city is chosen again. */
function chosenValue({ fact }: Ref, value: string, before: Value | null): Said {
  const { type } = rowOf(fact);
  if (value === "unsure" || value === otherCase) return "unsure";
  if (value === overseas) return elsewhere;
  if ((type === "division" || type === "school") && typeof before === "string" && choiceOfDivision(before) === value)
    return before;
  if (type === "place" && value === none) return null;
  return type === "boolean" ? value === "true" : value;
}

/** 和您一样: the applicant comes first, and the applicant's own answer has been taken over by now. */
function ofApplicant(answers: Answers, ref: Ref): Said {
  const own = { ...ref, person: applicantId };
  return answers.unsure.includes(refKey(own)) ? "unsure" : factIn(answers.household, own);
}

/** The hukou never moved: the former one is the present one. */
function asNow({ household, unsure }: Answers, ref: Ref): Said {
  const present = about(ref.fact === "formerHukou.kind" ? "hukou.kind" : "hukou.division", { person: ref.person });
  const value = factIn(household, present);
  return unsure.includes(refKey(present)) || value === null || value === none ? "unsure" : value;
}

function chosen({ options }: Field, ticked: readonly string[]): JurisdictionId[] {
  const all = options.map(({ value }) => value).filter((value): value is JurisdictionId => value !== "unsure");
  return ticked.includes("unsure") ? all : all.filter((value) => ticked.includes(value));
}

const apart = (places: readonly JurisdictionId[], ticked: readonly string[]): JurisdictionId[] =>
  ticked.includes("unsure") ? [] : places.filter((place) => !ticked.includes(place));

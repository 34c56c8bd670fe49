import type { Value } from "@/policies/facts/row";
import { refKey, rowOf } from "@/policies/facts/rows";
import { elsewhere, none } from "@/policies/facts/vocabulary";
import { factIn } from "@/policies/facts/with-fact";
import type { Answers } from "../session/answers";
import { choiceOfDivision } from "./divisions";
import { about, type Ref } from "./fact-key";
import { overseas, unchanged } from "./field-values";
import { partNames, type Field, type Values } from "./form";
import { marksFromValue } from "./marks";
import { nobodyMoves } from "./movers";
import { personById } from "./people";
import { registersOf } from "./registers";
import { nameOf, type Slot } from "./slots";

/** What was answered before, as the form shows it. */
export function prefill(slots: readonly Slot[], fields: readonly Field[], answers: Answers): Values {
  return Object.assign({}, ...slots.map((slot, index) => valuesOf(slot, fields[index], answers)));
}

function valuesOf(slot: Slot, field: Field | undefined, answers: Answers): Values {
  const name = nameOf(slot);
  switch (slot.kind) {
    case "fact":
      return factValues(name, field, slot.ref, answers);
    case "marks":
      return { [name]: markValues(slot, field, answers) };
    case "stays":
      return { [name]: personById(answers, slot.person)?.wantsToMove === false ? ["yes"] : [] };
    case "noneMoves":
      return { [name]: nobodyMoves(answers.household) ? ["yes"] : [] };
    case "places":
      return { [name]: [...answers.places] };
    case "ties":
      return { [name]: answers.trail.includes("ties") ? tieValues(answers) : [] };
    case "together":
      return { [name]: togetherValue(answers) };
  }
}

function factValues(name: string, field: Field | undefined, ref: Ref, answers: Answers): Values {
  const value = factIn(answers.household, ref);
  const isUnsure = answers.unsure.includes(refKey(ref));
  switch (field?.kind) {
    case "number":
      return { [name]: text(value), [partNames(name).unsure]: isUnsure ? ["unsure"] : [] };
    case "months":
      return monthValues(name, value, isUnsure);
    case "checks":
      return {
        [name]: Array.isArray(value) && value.length > 0 ? [...value] : isUnsure ? ["unsure"] : value ? ["none"] : [],
      };
    case "select":
      return { [name]: isUnsure ? "unsure" : chosenInSelect(ref, value, answers) };
    default:
      return { [name]: isUnsure ? "unsure" : chosenOption(ref, value, answers) };
  }
}

function chosenInSelect({ fact, person }: Ref, value: Value | null, { household }: Answers): string {
  if (rowOf(fact).type !== "division" && rowOf(fact).type !== "school") return text(value);
  const isAbroad =
    fact === "education.graduatedIn" && factIn(household, about("education.graduatedOverseas", { person })) === true;
  if (isAbroad) return overseas;
  return typeof value !== "string" ? "" : value === elsewhere ? elsewhere : choiceOfDivision(value);
}

/** Some options stand for what is said by other facts. */
function chosenOption({ fact, person, jurisdiction }: Ref, value: Value | null, { household }: Answers): string {
  if (fact === "livesIn" && value === null)
    return factIn(household, about("monthsLived", { person, jurisdiction })) === 0 ? none : "";
  if (fact === "formerHukou.kind" && isUnmoved(household, person)) return unchanged;
  return text(value);
}

/** Of a place that is not known nobody has said that it is still the same. */
const isUnmoved = (household: Answers["household"], person: string | null): boolean =>
  (["kind", "division"] as const).every((part) => {
    const now = factIn(household, about(`hukou.${part}`, { person }));
    return now !== null && now === factIn(household, about(`formerHukou.${part}`, { person }));
  });

const text = (value: Value | null): string => (value === null ? "" : String(value));

function monthValues(name: string, value: Value | null, isUnsure: boolean): Values {
  const { years, months, unsure } = partNames(name);
  if (typeof value !== "number") return { [years]: "", [months]: "", [unsure]: isUnsure ? ["unsure"] : [] };
  const whole = Math.floor(value / 12);
  return {
    [years]: whole > 0 ? String(whole) : "",
    [months]: whole > 0 && value % 12 === 0 ? "" : String(value % 12),
    [unsure]: [],
  };
}

function markValues(
  { person, facts }: Extract<Slot, { kind: "marks" }>,
  field: Field | undefined,
  answers: Answers,
): string[] {
  const refs = facts.map((fact) => about(fact, { person }));
  if (refs.some((ref) => answers.unsure.includes(refKey(ref)))) return ["unsure"];
  const ticked = refs.flatMap((ref) => marksFromValue(ref.fact, factIn(answers.household, ref)));
  const complete = refs.every((ref) => factIn(answers.household, ref) !== null);
  const offered = ticked.filter((mark) => field?.options.some(({ value }) => value === mark));
  return offered.length > 0 || !complete ? offered : ["none"];
}

function togetherValue({ household, trail }: Answers): string {
  if (registersOf(household).length > 1) return "no";
  return household.registers && trail.includes("registers") ? "yes" : "";
}

function tieValues({ places, withoutTies }: Answers): string[] {
  const tied = places.filter((place) => !withoutTies.includes(place));
  return tied.length > 0 ? tied : ["none"];
}

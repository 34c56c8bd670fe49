import type { Answers } from "../session/answers";
import { choiceOfDivision } from "./divisions";
import { keyOf, type Ref } from "./fact-key";
import { readFact, type FactValue } from "./fact-value";
import { partNames, type Field, type Values } from "./form";
import { marksFromValue } from "./marks";
import { personById } from "./people";
import { nameOf, type Slot } from "./slots";

/** What was answered before, as the form shows it. */
export function prefill(slots: readonly Slot[], fields: readonly Field[], answers: Answers): Values {
  return Object.assign({}, ...slots.map((slot, index) => valuesOf(slot, fields[index], answers)));
}

function valuesOf(slot: Slot, field: Field | undefined, answers: Answers): Values {
  const name = nameOf(slot);
  switch (slot.kind) {
    case "fact": return factValues(name, field, slot.ref, answers);
    case "marks": return { [name]: markValues(slot, field, answers) };
    case "holder": return { [name]: holderValue(slot.place, answers) };
    case "stays": return { [name]: personById(answers, slot.person)?.wantsToMove === false ? ["yes"] : [] };
    case "places": return { [name]: [...answers.places] };
    case "ties": return { [name]: answers.trail.includes("ties") ? tieValues(answers) : [] };
  }
}

function factValues(name: string, field: Field | undefined, ref: Ref, answers: Answers): Values {
  const value = readFact(answers.household, ref);
  const isUnsure = answers.unsure.includes(keyOf(ref));
  switch (field?.kind) {
    case "number": return { [name]: text(value), [partNames(name).unsure]: isUnsure ? ["unsure"] : [] };
    case "months": return monthValues(name, value, isUnsure);
    case "checks": return { [name]: Array.isArray(value) && value.length > 0 ? [...value] : isUnsure ? ["unsure"] : value ? ["none"] : [] };
    case "select": return { [name]: typeof value === "string" ? choiceOfDivision(value) : isUnsure ? "unsure" : "" };
    default: return { [name]: value !== null ? text(value) : isUnsure ? "unsure" : "" };
  }
}

const text = (value: FactValue | null): string => (value === null ? "" : String(value));

function monthValues(name: string, value: FactValue | null, isUnsure: boolean): Values {
  const { years, months, unsure } = partNames(name);
  if (typeof value !== "number") return { [years]: "", [months]: "", [unsure]: isUnsure ? ["unsure"] : [] };
  const whole = Math.floor(value / 12);
  return { [years]: whole > 0 ? String(whole) : "", [months]: whole > 0 && value % 12 === 0 ? "" : String(value % 12), [unsure]: [] };
}

function markValues({ person, facts }: Extract<Slot, { kind: "marks" }>, field: Field | undefined, answers: Answers): string[] {
  const refs = facts.map((fact): Ref => ({ fact, person, jurisdiction: null }));
  if (refs.some((ref) => answers.unsure.includes(keyOf(ref)))) return ["unsure"];
  const ticked = refs.flatMap((ref) => marksFromValue(ref.fact, readFact(answers.household, ref)));
  const complete = refs.every((ref) => readFact(answers.household, ref) !== null);
  const offered = ticked.filter((mark) => field?.options.some(({ value }) => value === mark));
  return offered.length > 0 || !complete ? offered : ["none"];
}

function holderValue(place: Extract<Slot, { kind: "holder" }>["place"], { household }: Answers): string {
  const destination = household.destinations?.[place];
  return destination?.dwellingHolder ?? "";
}

function tieValues({ places, withoutTies }: Answers): string[] {
  const tied = places.filter((place) => !withoutTies.includes(place));
  return tied.length > 0 ? tied : ["none"];
}

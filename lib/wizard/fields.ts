import { factCatalogue, type FactName } from "@/policies/fact-catalogue";
import { jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";
import { maxAgeYears } from "@/policies/vocabulary";
import { valueKey } from "../i18n/value-key";
import type { Words } from "../i18n/words";
import { placeName } from "./labels";
import type { Answers } from "../session/answers";
import { citiesOfProvince, otherProvinces } from "./divisions";
import { rulesOf } from "./fact-rules";
import type { Field, Option } from "./form";
import { marksFor } from "./marks";
import { applicantId } from "./people";
import { nameOf, possibleHolders, type Slot } from "./slots";

export interface Wording {
  words: Words;
  answers: Answers;
  names: ReadonlyMap<string, string>;
  /** Legend of a field: the page says whose or which it is. */
  labelOf: (slot: Slot) => string;
}

/** Dwellings that are somebody's: without one, nobody can be asked whose it is. */
const heldDwellings = [
  "ownedLawful", "rentedLawful", "publicRental", "affordableHousing", "resettlementHousing", "employerDormitory", "schoolDormitory",
];

export function fieldOf(slot: Slot, all: readonly Slot[], wording: Wording): Field {
  const { words, labelOf } = wording;
  const base = { name: nameOf(slot), label: labelOf(slot), options: [], messages: messages(words, "choice") };
  switch (slot.kind) {
    case "fact": return { ...base, ...factField(slot.ref.fact, slot.ref.jurisdiction, words), ...sameAsFirst(slot, all, words) };
    case "marks": return { ...base, kind: "checks", options: markOptions(wording), messages: ticks(words, words.say("wizard.options.none")) };
    case "holder": return { ...base, ...holderField(slot.place, wording) };
    case "stays": return {
      ...base, kind: "checks", optional: true, label: words.say("wizard.fields.staysLegend"),
      options: [{ value: "yes", label: words.say("wizard.fields.stays"), hint: words.say("wizard.fields.staysHint") }],
    };
    case "places": return { ...base, kind: "checks", options: placeOptions(words), messages: ticks(words, words.say("wizard.options.allPlaces")) };
    case "ties": return { ...base, kind: "checks", options: tieOptions(wording), messages: ticks(words, words.say("wizard.options.noTies")) };
  }
}

const messages = (words: Words, required: string): Field["messages"] => ({ required: words.say(`wizard.errors.${required}`) });

const ticks = (words: Words, option: string): Field["messages"] => ({
  ...messages(words, "checks"), exclusive: words.say("wizard.errors.exclusive", { option }),
});

export const unsure = (words: Words): Option => ({
  value: "unsure", label: words.say("wizard.options.unsure"), hint: words.say("wizard.options.unsureHint"), alone: true,
});

const hint = (text: string | null): Partial<Option> => (text ? { hint: text } : {});

type Shape = Omit<Field, "name" | "label" | "who">;

function factField(fact: FactName, place: JurisdictionId | null, words: Words): Shape {
  switch (factCatalogue[fact].type) {
    case "number": return fact === "ageYears" ? ageField(words) : monthsField(fact, words);
    case "division": return divisionField(words);
    case "list": return { kind: "checks", options: [...valueOptions(fact, place, words), none("noTransfer", words), unsure(words)], messages: ticks(words, words.say("wizard.options.noTransfer")) };
    default: {
      const options = valueOptions(fact, place, words);
      return { kind: "choice", options: fact === "relation" ? options : [...options, unsure(words)], messages: messages(words, fact === "relation" ? "relation" : "choice") };
    }
  }
}

const none = (key: string, words: Words): Option => ({ value: "none", label: words.say(`wizard.options.${key}`), alone: true });

/** The words of the schema, in its order. */
function valueOptions(fact: FactName, place: JurisdictionId | null, words: Words): Option[] {
  const values = rulesOf(fact, place ?? undefined).values.filter((value) => value !== "applicant");
  return values.map((value) => ({
    value,
    label: words.find(`wizard.${fact === "relation" ? "relations" : "labels"}.${value}`) ?? words.say(valueKey(fact, value, place)),
    ...hint(words.find(fact === "destination.placeType" ? `policies.${place}.kindOfPlace.${value}.hint` : `wizard.hints.${fact.replaceAll(".", "_")}.${value}`)),
  }));
}

const ageField = (words: Words): Shape => ({
  kind: "number", options: [], hint: words.say("wizard.fields.ageHint"), unit: words.say("wizard.fields.age_unit"), max: rulesOf("ageYears").max ?? maxAgeYears,
  unsureLabel: words.say("wizard.options.unsure"),
  messages: {
    ...messages(words, "number"), digits: words.say("wizard.errors.digits"), max: words.say("wizard.errors.tooLarge", { max: rulesOf("ageYears").max ?? maxAgeYears }),
    both: words.say("wizard.errors.both", { option: words.say("wizard.options.unsure") }),
  },
});

function monthsField(fact: FactName, words: Words): Shape {
  const most = rulesOf(fact).max;
  const tick = words.say(fact === "settledMonthsAgo" ? "wizard.options.notSettled" : "wizard.options.unsure");
  return {
    kind: "months", options: [], unsureLabel: tick, units: { years: words.say("ui.years"), months: words.say("ui.months") },
    ...(most !== undefined && { max: most }),
    messages: {
      ...messages(words, "months"), digits: words.say("wizard.errors.digitsMonths"), both: words.say("wizard.errors.both", { option: tick }),
      max: words.say("wizard.errors.tooManyMonths", { years: Math.floor(((most ?? 0) + 1) / 12) }),
    },
  };
}

function divisionField(words: Words): Shape {
  const name = (code: string) => words.say(`wizard.divisions.${code}`);
  const groups = Object.entries(citiesOfProvince).map(([province, cities]) => {
    const whole = { value: `${province}0000`, label: words.say("wizard.options.ofProvince", { province: name(`${province}0000`) }) };
    return { label: name(`${province}0000`), options: [...cities.map((value) => ({ value, label: name(value) })), whole] };
  });
  const others = { label: words.say("wizard.options.otherProvinces"), options: otherProvinces.map((value) => ({ value, label: name(value) })) };
  return { kind: "select", options: [{ value: "unsure", label: words.say("wizard.options.unsure") }], groups: [...groups, others], messages: messages(words, "select") };
}

/** Families mostly share one register: those after the applicant may say so in one tick. */
function sameAsFirst(slot: Slot, all: readonly Slot[], words: Words): Partial<Field> {
  if (slot.kind !== "fact" || !slot.ref.fact.startsWith("hukou.")) return {};
  const kinds = all.flatMap((other) => (other.kind === "fact" && other.ref.fact === "hukou.kind" ? [other] : []));
  const own = kinds.find(({ ref }) => ref.person === slot.ref.person);
  if (slot.ref.fact === "hukou.division") return own ? { neededWhen: { name: nameOf(own), values: ["rural", "urban", "unsure"] } } : {};
  if (kinds[0] === own || kinds[0]?.ref.person !== applicantId) return {};
  const same = { value: "same", label: words.say("wizard.options.same"), hint: words.say("wizard.options.sameHint") };
  return { options: [same, ...factField("hukou.kind", null, words).options] };
}

function markOptions({ words, answers }: Wording): Option[] {
  const marks = marksFor(answers.places).map((value) => ({
    value, label: words.say(`wizard.marks.${value}`), ...hint(words.find(`wizard.marks.${value}Hint`)),
  }));
  return [...marks, none("none", words), unsure(words)];
}

function holderField(place: JurisdictionId, { words, answers, names }: Wording): Shape {
  const options = possibleHolders(answers).map((value) => ({ value, label: names.get(value) ?? value }));
  return {
    kind: "choice", hint: words.say("wizard.fields.holderHint"), messages: messages(words, "holder"),
    options: [...options, { value: "unsure", label: words.say("wizard.options.holderUnsure"), alone: true }],
    neededWhen: { name: `destination_dwelling-${place}`, values: heldDwellings },
  };
}

const placeOptions = (words: Words): Option[] => [
  ...jurisdictionIds.map((value) => ({ value, label: placeName(value, words), hint: words.say(`policies.${value}.fullName`) })),
  { value: "unsure", label: words.say("wizard.options.allPlaces"), alone: true },
];

const tieOptions = ({ words, answers }: Wording): Option[] => [
  ...answers.places.map((value) => ({ value, label: placeName(value, words) })),
  none("noTies", words),
  unsure(words),
];

import { canBeRegisteredIn } from "@/policies/areas";
import { type FactName, rowOf } from "@/policies/facts/rows";
import { elsewhere, hukouKinds, none } from "@/policies/facts/vocabulary";
import { areaIds, areasOf, type JurisdictionId, seatOf } from "@/policies/jurisdictions";
import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { provinces } from "./divisions";
import type { Ref } from "./fact-key";
import { alone, hint, messages, other, type Shape, ticks, unsure } from "./field-parts";
import { overseas, unchanged } from "./field-values";
import type { Field, Option } from "./form";
import { possibleKin } from "./kin";
import { areaName, placeName } from "./labels";
import { ageField, monthsField } from "./number-fields";
import { personById } from "./people";
import { registersOffered } from "./registers";
import { possibleHolders } from "./slots";

export interface FactWording {
  words: Words;
  answers: Answers;
  names: ReadonlyMap<string, string>;
}

/** How one fact is asked: what can be said follows from its row, the household and the place. */
export function factField(ref: Ref, wording: FactWording): Shape {
  const { words } = wording;
  const { fact } = ref;
  switch (rowOf(fact).type) {
    case "number":
      return fact === "ageYears" ? ageField(words) : monthsField(fact, words);
    case "division":
      return divisionField([], words);
    case "school":
      return divisionField(schoolsElsewhere(fact, wording), words);
    case "place":
      return choice([...places(ref, words), ...(fact === "livesIn" ? [alone("livesElsewhere", words)] : [])], words);
    case "placeOrNone":
      return choice([...registrations(ref, wording), alone("registeredElsewhere", words)], words);
    case "spouse":
      return choice([...relatives(ref, wording), alone("spouseElsewhere", words, elsewhere)], words);
    case "people":
      return fact === "parents"
        ? tickPeople(relatives(ref, wording), "noParents", words)
        : tickPeople(holders(wording), "otherHolder", words);
    case "register":
      return choice(registers(wording), words, fact);
    case "list":
      return {
        kind: "checks",
        options: [...valueOptions(fact, words), alone("none", words), unsure(words)],
        messages: ticks(words, words.say("wizard.options.none")),
      };
    case "boolean":
    case "oneOf":
      return fact === "homes.dwelling" ? dwellingField(words) : choice(valueOptions(fact, words), words, fact);
  }
}

/** Whose child somebody is and what one is to the applicant has to be said; everything else may be unclear. */
function choice(options: Option[], words: Words, fact?: FactName): Shape {
  const isRelation = fact === "relation";
  return {
    kind: "choice",
    options: isRelation ? options : [...options, ...(fact ? other(fact, words) : []), unsure(words)],
    messages: messages(words, isRelation ? "relation" : "choice"),
  };
}

const tickPeople = (people: Option[], nobody: string, words: Words): Shape => ({
  kind: "checks",
  options: [...people, alone(nobody, words), unsure(words)],
  messages: ticks(words, words.say(`wizard.options.${nobody}`)),
});

/** The words of the table of facts, in its order. */
function valueOptions(fact: FactName, words: Words): Option[] {
  const values = (rowOf(fact).values as readonly unknown[])
    .map(String)
    .filter((value) => fact !== "relation" || value !== "applicant");
  const nameOf = (value: string): string =>
    words.find(`wizard.${fact === "relation" ? "relations" : `labels.${fact}`}.${value}`) ??
    words.say(`facts.${fact}.values.${value}`);
  const options = values.map((value) => ({
    value,
    label: nameOf(value),
    ...hint(words.find(`wizard.hints.${fact.replaceAll(".", "_")}.${value}`)),
  }));
  return fact === "formerHukou.kind" ? [alone("hukouUnchanged", words, unchanged), ...options] : options;
}

/** In a select, what most say first. */
function dwellingField(words: Words): Shape {
  const options = valueOptions("homes.dwelling", words);
  const ordered = [...options.filter(({ value }) => value === none), ...options.filter(({ value }) => value !== none)];
  return {
    kind: "select",
    options: [...ordered, ...other("homes.dwelling", words), unsure(words)],
    messages: messages(words, "choice"),
  };
}

/** Villages count as one kind of place: where nothing else covers them, whatever the origin. */
function places({ jurisdiction }: Ref, words: Words): Option[] {
  const areas = jurisdiction ? areasOf(jurisdiction) : [];
  const hasVillage = areas.some(({ is }) => is === "village");
  return areas
    .filter(({ is }) => is !== "origin" || !hasVillage)
    .map(({ id, is }) =>
      areaOption(
        jurisdiction as JurisdictionId,
        id,
        words,
        is === "origin" ? words.say("wizard.options.village") : null,
      ),
    );
}

const areaOption = (place: JurisdictionId, area: string, words: Words, name: string | null = null): Option => ({
  value: area,
  label: name ?? areaName(place, area, words),
  ...(name === null && hint(words.find(`policies.${place}.kindOfPlace.${area}.hint`))),
});

/** Where such a hukou can be registered. */
function registrations({ person, jurisdiction }: Ref, { answers, words }: FactWording): Option[] {
  if (!jurisdiction) return [];
  const { hukou } = personById(answers, person ?? "") ?? {};
  const known = seatOf(jurisdiction);
  const kinds = hukou?.kind != null ? [hukou.kind] : hukouKinds;
  return areaIds(jurisdiction)
    .filter((area) => kinds.some((kind) => canBeRegisteredIn(known, { kind, division: hukou?.division }, area)))
    .map((area) => ({ value: area, label: areaName(jurisdiction, area, words) }));
}

const named = (ids: readonly string[], names: ReadonlyMap<string, string>): Option[] =>
  ids.map((value) => ({ value, label: names.get(value) ?? value }));

const holders = ({ answers, names }: FactWording): Option[] => named(possibleHolders(answers), names);

const relatives = (ref: Ref, { answers, names }: FactWording): Option[] =>
  named(possibleKin(answers.household, ref), names);

function registers({ answers, words }: FactWording): Option[] {
  const ordinals = words.say("wizard.options.booklets").split(" ");
  return registersOffered(answers.household).map((value, index) => ({ value, label: ordinals[index] ?? value }));
}

function schoolsElsewhere(fact: FactName, { answers, words }: FactWording): Option[] {
  const names = answers.places.map((place) => placeName(place, words)).join(words.say("wizard.page.comma"));
  const away = { value: elsewhere, label: words.say("wizard.options.schoolElsewhere", { places: names }) };
  return fact === "education.graduatedIn"
    ? [away, { value: overseas, label: words.say("wizard.options.overseas") }]
    : [away];
}

/** Every select of a page, and of the next page, shows the same list: it is made once for each script. */
const divisionGroups = new WeakMap<Words, NonNullable<Field["groups"]>>();

function groupsOf(words: Words): NonNullable<Field["groups"]> {
  const before = divisionGroups.get(words);
  if (before) return before;
  const name = (code: string): string => words.say(`divisions.${code}`);
  const made = provinces.map(({ code, divisions }) => {
    const whole = {
      value: code,
      label: divisions.length > 0 ? words.say("wizard.options.ofProvince", { province: name(code) }) : name(code),
    };
    return { label: name(code), options: [...divisions.map((value) => ({ value, label: name(value) })), whole] };
  });
  divisionGroups.set(words, made);
  return made;
}

const divisionField = (more: Option[], words: Words): Shape => ({
  kind: "select",
  options: [...more, { value: "unsure", label: words.say("wizard.options.unsure") }],
  groups: groupsOf(words),
  messages: messages(words, "select"),
});

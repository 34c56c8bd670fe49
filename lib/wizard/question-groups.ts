import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import type { Ref } from "./fact-key";
import { areaName, personLabels, placeName, registerName } from "./labels";
import { registersOf } from "./registers";
import { personOf, type Slot } from "./slots";

/** What stands together on a page: each person, kind of place or booklet. */
export interface QuestionGroups {
  /** Of people, by id. */
  names: ReadonlyMap<string, string>;
  keys: string[];
  places: ReadonlySet<JurisdictionId>;
  /** Homes and people on one page. */
  isMixed: boolean;
  groupOf: (slot: Slot) => string;
  nameOfGroup: (key: string) => string | null;
}

export function groupsOf(slots: readonly Slot[], answers: Answers, words: Words): QuestionGroups {
  const names = personLabels(answers, words);
  const several = registersOf(answers.household).length > 1;
  const groupOf = (slot: Slot): string =>
    (isBooklet(slot) ? null : personOf(slot)) ??
    (slot.kind === "fact" ? (areaKey(slot.ref) ?? (several ? slot.ref.register : null)) : null) ??
    "all";
  const keys = [...new Set(slots.map(groupOf))];
  const places = new Set(slots.flatMap((slot) => (slot.kind === "fact" ? (slot.ref.jurisdiction ?? []) : [])));
  const firstOf = (key: string) => slots.find((slot) => groupOf(slot) === key);
  const isMixed = keys.some((key) => names.has(key)) && keys.some((key) => !names.has(key));
  const nameOfGroup = (key: string): string | null => {
    const name = names.get(key) ?? nameOfThing(firstOf(key), answers, words, places.size > 1);
    return name && isMixed && !names.has(key) ? words.say("wizard.fields.home", { area: name }) : name;
  };
  return { names, keys, places, isMixed, groupOf, nameOfGroup };
}

/** In which booklet somebody stands: asked of all under one heading. */
export const isBooklet = (slot: Slot): boolean => slot.kind === "fact" && slot.ref.fact === "register";

export const fieldIn = (place: string, label: string, words: Words): string =>
  words.say("wizard.fields.inPlace", { place, label });

/** A kind of place, or a booklet where there are several. */
function nameOfThing(slot: Slot | undefined, answers: Answers, words: Words, several: boolean): string | null {
  if (slot?.kind !== "fact") return null;
  const { jurisdiction, area, register } = slot.ref;
  if (jurisdiction && area) {
    const name = areaName(jurisdiction, area, words);
    return several ? fieldIn(placeName(jurisdiction, words), name, words) : name;
  }
  return register ? registerName(register, answers, words) : null;
}

const areaKey = ({ jurisdiction, area }: Ref): string | null => (area === null ? null : `${jurisdiction}-${area}`);

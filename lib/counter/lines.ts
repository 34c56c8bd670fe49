import type { Words } from "../i18n/words";
import type { Locale } from "../i18n/routing";
import type { Answers } from "../session/answers";
import type { Need } from "@/policies/assess/assessment";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { areaName } from "../wizard/labels";
import { namesOf } from "./names";

/** Everything that is needed to name things of one household in one line. */
export interface Lines {
  words: Words;
  name: (id: string) => string;
  /** All of them by name, or the whole family. */
  names: (ids: readonly string[]) => string;
  list: (items: readonly string[]) => string;
  areas: (place: JurisdictionId, ids: readonly string[]) => string;
  /** In few characters, inside a sentence. */
  areasShort: (place: JurisdictionId, ids: readonly string[]) => string;
  route: (id: string) => string;
  month: (iso: string) => string;
  date: (iso: string) => string;
  /** What is missing, in few words; whose it is stands there where it is not one's own. */
  lack: (need: Need, of: string | null) => string;
}

export function linesOf(answers: Answers, words: Words, locale: Locale): Lines {
  const known = namesOf(answers, words);
  const name = (id: string): string => known.get(id) ?? id;
  const list = (items: readonly string[]): string => items.join(words.say("answers.listComma"));
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  const month = (iso: string): string => format({ year: "numeric", month: "long" }).format(new Date(`${iso}-01`));
  return {
    words,
    name,
    list,
    month,
    names: (ids) =>
      ids.length > 1 && ids.length === known.size ? words.say("result.members.everybody") : list(ids.map(name)),
    areas: (place, ids) => list(ids.map((id) => areaName(place, id, words))),
    areasShort: (place, ids) => list(ids.map((id) => words.say(`policies.${place}.kindOfPlace.${id}.short`))),
    route: (id) => words.say(`policies.${id.replace(".", ".routes.")}.name`),
    date: (iso) => format({ dateStyle: "long" }).format(new Date(iso)),
    lack: (need, of) => {
      const who = need.person && need.person !== of ? name(need.person) : "";
      return lackText(need, who, words, month);
    },
  };
}

function lackText(need: Need, who: string, words: Words, month: (iso: string) => string): string {
  const thing =
    words.find(`result.verdict.lack.${need.fact}`) ?? words.say(`facts.${need.fact}.name`, { place: "", area: "" });
  if (need.months === null) return words.say("counter.desk.lackThing", { who, thing });
  const when = need.earliest ? words.say("counter.desk.earliest", { month: month(need.earliest) }) : "";
  return words.say("counter.desk.lackMonths", { who, months: need.months, thing }) + when;
}

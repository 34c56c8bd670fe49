import type { AnswerGroup, Clause, PlaceAnswer } from "@/lib/result/verdict";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { HouseholdWords } from "./household-words";

/** What is still missing of one thing: whose, how much, from when on. */
function lackText({ people, lack }: Pick<AnswerGroup, "people" | "lack">, words: HouseholdWords): string | null {
  if (!lack) return null;
  const { t } = words;
  const isOwn = lack.person === null || (people.length === 1 && people[0] === lack.person);
  const values = {
    who: words.names(people),
    whose: lack.person ? words.name(lack.person) : "",
    thing: t(`result.verdict.lack.${lack.fact}`),
  };
  const suffix = isOwn ? "" : "Of";
  return lack.months === null || lack.earliest === null
    ? t(`result.verdict.lackPaper${suffix}`, values)
    : t(`result.verdict.lackMonths${suffix}`, { ...values, months: lack.months, month: words.month(lack.earliest) });
}

const placesText = (places: Clause["places"], words: HouseholdWords): string =>
  places
    .map(({ id, areas }) =>
      areas
        ? words.t("result.verdict.at", { place: words.place(id), areas: words.areasShort(id, areas) })
        : words.place(id),
    )
    .join(words.t("answers.listComma"));

/** Of who is registered already: where they might move besides, or back to. */
const withOpen = (text: string, place: JurisdictionId, open: AnswerGroup["open"], { t, areaShort }: HouseholdWords) =>
  open
    ? t("result.verdict.alsoOpen", {
        said: text,
        way: open.isBack ? "back" : "to",
        areas: areaShort(place, open.areas),
        word: open.word,
      })
    : text;

const withAreas = (
  text: string,
  place: JurisdictionId,
  areas: readonly string[] | null,
  words: HouseholdWords,
): string => (areas ? words.t("result.verdict.placeIn", { place: text, areas: words.areaShort(place, areas) }) : text);

/** One clause of the headline: it begins with whom it is about, so that no comma makes it speak of others. */
export function clauseText({ word, people, places, lack, open }: Clause, words: HouseholdWords): string {
  const { t } = words;
  const named = placesText(places, words);
  const missing = lackText({ people, lack }, words);
  const [first] = places;
  if (missing) return t("result.verdict.lackAt", { places: named, lack: missing });
  const said = t(`result.verdict.now.${word}`, { who: words.names(people), places: named });
  return first ? withOpen(said, first.id, open, words) : said;
}

/** What is said of some people in the line of one place. */
function groupText({ word, people, areas, lack, open }: AnswerGroup, place: JurisdictionId, words: HouseholdWords) {
  const said =
    lackText({ people, lack }, words) ?? words.t(`result.verdict.each.${word}`, { who: words.names(people) });
  return withOpen(withAreas(said, place, areas, words), place, open, words);
}

export const answerText = ({ id, groups }: Pick<PlaceAnswer, "id" | "groups">, words: HouseholdWords): string =>
  groups.map((group) => groupText(group, id, words)).join(words.t("result.verdict.semicolon"));

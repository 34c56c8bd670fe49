import type { VerdictGroup, VerdictPart } from "@/lib/result/verdict";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { TitleParts } from "../wizard/title-parts";
import type { HouseholdWords } from "./household-words";

/** The whole answer, a sentence for all places of which the same is to be said; a place's name is not torn at the end of a line. */
export function VerdictSentence({ verdict, words }: { verdict: readonly VerdictPart[]; words: HouseholdWords }) {
  const { t } = words;
  const names = verdict.flatMap(({ places }) => places.map(({ id }) => words.place(id)));
  const text =
    verdict.map((part) => `${partText(part, words)}${t("result.verdict.stop")}`).join("") ||
    t("result.verdict.nothing");
  const parts = names.length > 0 ? text.split(new RegExp(`(${names.join("|")})`)) : [text];
  return (
    <p className="lead verdict">
      <TitleParts parts={parts} />
    </p>
  );
}

function partText({ places, groups, alike }: VerdictPart, words: HouseholdWords): string {
  const { t } = words;
  const named = places
    .map(({ id, areas }) => withAreas(words.place(id), id, areas, words))
    .join(t("answers.listComma"));
  const [only] = groups;
  if (alike && only && only.lack === null)
    return t(`result.verdict.alike.${only.word}`, { places: named, who: words.names(only.people) });
  const said = groups.map((group) => withAreas(groupText(group, words), places[0]?.id, group.areas, words));
  return t("result.verdict.ofPlace", { places: named, groups: said.join(t("result.verdict.semicolon")) });
}

const withAreas = (
  text: string,
  place: JurisdictionId | undefined,
  areas: readonly string[] | null,
  words: HouseholdWords,
): string =>
  areas && place ? words.t("result.verdict.placeIn", { place: text, areas: words.areas(place, areas) }) : text;

function groupText({ word, people, lack }: VerdictGroup, words: HouseholdWords): string {
  const { t } = words;
  const who = words.names(people);
  if (!lack) return t(`result.verdict.each.${word}`, { who });
  const thing = t(`result.verdict.lack.${lack.fact}`);
  const whose = lack.person ? words.name(lack.person) : who;
  const text =
    lack.months === null
      ? t("result.verdict.lackPaper", { who: whose, thing })
      : t("result.verdict.lackMonths", { who: whose, months: lack.months, thing });
  return people.length === 1 && people[0] === lack.person ? text : t("result.verdict.lackOf", { who, lack: text });
}

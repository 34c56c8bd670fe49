import type { VerdictGroup, VerdictPart } from "../result/verdict";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { placeName } from "../wizard/labels";
import type { Lines } from "./lines";

/** The answer in one breath, as it can be read aloud over the counter. */
export const sentenceOf = (verdict: readonly VerdictPart[], lines: Lines): string =>
  verdict.map((part) => partText(part, lines) + lines.words.say("result.verdict.stop")).join("");

function partText({ places, groups, alike }: VerdictPart, lines: Lines): string {
  const { words } = lines;
  const named = lines.list(places.map(({ id, areas }) => inAreas(placeName(id, words), id, areas, lines)));
  const [only] = groups;
  if (alike && only && only.lack === null)
    return words.say(`result.verdict.alike.${only.word}`, { places: named, who: lines.names(only.people) });
  const said = groups.map((group) => inAreas(groupText(group, lines), places[0]?.id, group.areas, lines));
  return words.say("result.verdict.ofPlace", {
    places: named,
    groups: said.join(words.say("result.verdict.semicolon")),
  });
}

const inAreas = (
  text: string,
  place: JurisdictionId | undefined,
  areas: readonly string[] | null,
  { words, areas: named }: Lines,
): string => (areas && place ? words.say("result.verdict.placeIn", { place: text, areas: named(place, areas) }) : text);

function groupText({ word, people, lack }: VerdictGroup, { words, name, names }: Lines): string {
  const who = names(people);
  if (!lack) return words.say(`result.verdict.each.${word}`, { who });
  const thing = words.say(`result.verdict.lack.${lack.fact}`);
  const whose = lack.person ? name(lack.person) : who;
  const text =
    lack.months === null
      ? words.say("result.verdict.lackPaper", { who: whose, thing })
      : words.say("result.verdict.lackMonths", { who: whose, months: lack.months, thing });
  return people.length === 1 && people[0] === lack.person
    ? text
    : words.say("result.verdict.lackOf", { who, lack: text });
}

import type { JurisdictionId } from "@/policies/jurisdictions";
import type { AnswerGroup, PlaceAnswer } from "../result/verdict";
import { placeName } from "../wizard/labels";
import type { Lines } from "./lines";

/** The answer in one breath, place by place, as it can be read aloud over the counter. */
export function sentenceOf(answers: readonly PlaceAnswer[], lines: Lines): string {
  const said = new Map<string, string[]>();
  for (const answer of answers) {
    const groups = groupsText(answer, lines);
    said.set(groups, [...(said.get(groups) ?? []), inAreas(placeName(answer.id, lines.words), answer, lines)]);
  }
  return [...said]
    .map(([groups, places]) => lines.words.say("counter.desk.ofPlaces", { places: lines.list(places), groups }))
    .join("");
}

const groupsText = ({ id, groups }: PlaceAnswer, lines: Lines): string =>
  groups
    .map((group) =>
      withOpen(inAreas(groupText(group, lines), { id, areas: group.areas }, lines), id, group.open, lines),
    )
    .join(lines.words.say("result.verdict.semicolon"));

const inAreas = (
  text: string,
  { id, areas }: { id: JurisdictionId; areas: readonly string[] | null },
  { words, areasShort }: Lines,
): string => (areas ? words.say("result.verdict.placeIn", { place: text, areas: areasShort(id, areas) }) : text);

/** Of who is registered already: where they might move besides, or back to. */
const withOpen = (said: string, id: JurisdictionId, open: AnswerGroup["open"], { words, areasShort }: Lines): string =>
  open
    ? words.say("result.verdict.alsoOpen", {
        said,
        way: open.isBack ? "back" : "to",
        areas: areasShort(id, open.areas),
        word: open.word,
      })
    : said;

function groupText({ word, people, lack }: AnswerGroup, { words, name, names, month }: Lines): string {
  const who = names(people);
  if (!lack) return words.say(`result.verdict.each.${word}`, { who });
  const isOwn = lack.person === null || (people.length === 1 && people[0] === lack.person);
  const values = {
    who,
    whose: lack.person ? name(lack.person) : "",
    thing: words.say(`result.verdict.lack.${lack.fact}`),
  };
  const suffix = isOwn ? "" : "Of";
  return lack.months === null || lack.earliest === null
    ? words.say(`result.verdict.lackPaper${suffix}`, values)
    : words.say(`result.verdict.lackMonths${suffix}`, { ...values, months: lack.months, month: month(lack.earliest) });
}

import type { PaperChoice } from "@/lib/result/papers";
import type { SheetPlace as Place } from "@/lib/result/sheet-view";
import type { AnswerGroup } from "@/lib/result/verdict";
import { landText } from "./land-text";
import { Unbroken } from "./unbroken";
import type { HouseholdWords } from "./household-words";

interface PlaceProps {
  place: Place;
  words: HouseholdWords;
}

/** Where to, who, from which month, what to bring, what becomes of the land. */
export function SheetPlace({ place, words }: PlaceProps) {
  const { t } = words;
  const land = landText(place.land, words);
  const papers = place.land?.papers.map((paper) => t(`policies.${place.id}.papers.${paper}`)) ?? [];
  const whose = papers.length > 0 ? t("result.sheet.withPapers", { papers: words.list(papers) }) : "";
  return (
    <section>
      <h2>{whereText(place, words)}</h2>
      <ul>
        {place.groups.map((group) => (
          <li key={group.word + group.people.join()}>
            <Unbroken words={words}>{groupText(group, place, words)}</Unbroken>
          </li>
        ))}
        {place.newer ? (
          <li>
            <b>{t("result.line.newer", { rule: t(`policies.${place.id}.caveats.successorName`) })}</b>
          </li>
        ) : null}
        <Bring place={place} words={words} />
        {land ? (
          <li>
            <Unbroken words={words}>{land + whose}</Unbroken>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function Bring({ place: { id, papers }, words }: PlaceProps) {
  const { t } = words;
  if (papers.length === 0) return <li>{t("result.sheet.noPapers")}</li>;
  const isNamed = (choice: PaperChoice): boolean => choice.some(({ source }) => source === "named");
  const list = (choices: readonly PaperChoice[]): string =>
    choices.map((choice) => choiceText(choice, id, words)).join(t("answers.listComma"));
  const named = papers.filter(isNamed);
  const implied = papers.filter((choice) => !isNamed(choice));
  return (
    <>
      {named.length > 0 ? <li>{t("result.sheet.papers") + list(named)}</li> : null}
      {implied.length > 0 ? <li>{t("result.sheet.implied") + list(implied)}</li> : null}
    </>
  );
}

/** A paper with whom it serves; of several of which one will do, all. */
function choiceText(choice: PaperChoice, place: Place["id"], words: HouseholdWords): string {
  const { t } = words;
  const papers = choice.map(
    ({ id, for: people }) =>
      t(`policies.${place}.papers.${id}`) + (people ? t("result.card.forWhom", { who: words.names(people) }) : ""),
  );
  return papers.length > 1 ? t("result.sheet.eitherOf", { papers: words.either(papers) }) : (papers[0] ?? "");
}

const whereText = ({ id, areas }: Place, words: HouseholdWords): string =>
  areas
    ? words.t("result.verdict.placeIn", { place: words.place(id), areas: words.areas(id, areas) })
    : words.place(id);

function groupText(group: AnswerGroup, { id }: Place, words: HouseholdWords): string {
  const { t } = words;
  const said = t("result.asks.one", { who: words.names(group.people), fact: whenText(group, words) });
  return group.areas ? t("result.verdict.placeIn", { place: said, areas: words.areaShort(id, group.areas) }) : said;
}

/** The month from which on it is worth going. */
function whenText({ word, lack }: AnswerGroup, { t, month }: HouseholdWords): string {
  if (word === "notYet")
    return lack?.earliest ? t("result.sheet.from", { month: month(lack.earliest) }) : t("result.sheet.step");
  if (word === "localRules") return t("result.sheet.ask");
  return t(word === "dependsOnReading" ? "result.sheet.readings" : "result.sheet.now");
}

/** The sentence to say on the phone or at the window, about the best place. */
export function sayText(place: Place, words: HouseholdWords): string {
  const { t } = words;
  const [group] = place.groups;
  return t("result.sheet.words", {
    place: words.place(place.id),
    document: place.isNumbered
      ? t(`${place.documentKey}.number`)
      : t("result.sheet.document", { title: t(`${place.documentKey}.title`) }),
    where: words.areas(place.id, place.areas ?? group?.areas ?? [], "any") || words.place(place.id),
    who: words.namesToSay(group?.people ?? []),
  });
}

import type { JurisdictionAssessment, Question } from "@/policies/assess/assessment";
import { refKey } from "@/policies/facts/rows";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { IsAsked } from "../result/outcome-word";
import type { PaperChoice } from "../result/papers";
import { placeCard, type PlaceCard } from "../result/place-card";
import { answerIn, bestFirst, type PlaceAnswer } from "../result/verdict";
import type { Answers } from "../session/answers";
import { placeName } from "../wizard/labels";
import type { OpenFacts } from "../wizard/open-facts";
import { clausesOf } from "./cited";
import { areaLines, noteText, readingText } from "./area-lines";
import { nameOfCell } from "./cells";
import type { Lines } from "./lines";
import { sentenceOf } from "./sentence";
import type { DeskResult, ResultPlace } from "./view";

/** The live answer: what is said, person by person, with the clause beside every line. @param here the desk's own place comes first */
export function deskResult(
  { assessment, outcome }: OpenFacts,
  { household, places }: Answers,
  lines: Lines,
  here: JurisdictionId | null,
): DeskResult {
  const considered = assessment.jurisdictions.filter(({ id }) => places.includes(id));
  const isAsked: IsAsked = (ref) => outcome.has(refKey(ref));
  const best = bestFirst(considered.map((place) => answerIn(place, isAsked)));
  const ordered = [...best.filter(({ id }) => id === here), ...best.filter(({ id }) => id !== here)];
  const question = assessment.questions.find((one) => outcome.has(refKey(one)));
  return {
    sentence: sentenceOf(ordered, lines),
    next: nextOf(question, lines) ?? lackOf(ordered, considered, lines),
    places: ordered.flatMap(({ id }) =>
      considered
        .filter((place) => place.id === id)
        .map((place) => {
          const { asOf } = assessment;
          const card = placeCard(place, household, asOf, isAsked);
          return {
            ...head(card, asOf, lines),
            areas: card.blocks.map((block) => areaLines({ place, block, asOf, lines, isAsked })),
          };
        }),
    ),
    printed: lines.date(assessment.asOf),
  };
}

/** Named beside the answer, not under it. */
const newer = "successorKnown";

function head(card: PlaceCard, asOf: string, lines: Lines): Omit<ResultPlace, "areas"> {
  const { words } = lines;
  const { document } = card;
  return {
    id: card.id,
    name: placeName(card.id, words),
    fullName: words.say(`policies.${card.id}.fullName`),
    title: words.say(`${card.documentKey}.title`),
    number: document.number ? words.say(`${card.documentKey}.number`) : "",
    successor: document.caveats.includes(newer) ? words.say(`policies.${card.id}.caveats.${newer}`) : "",
    caveats: document.caveats.filter((id) => id !== newer).map((id) => words.say(`policies.${card.id}.caveats.${id}`)),
    notes: card.notes.map((note) => noteText(note, card.id, lines)),
    say: card.readings.map((reading) => readingText(reading, card.id, lines)),
    papers: [...card.papers, ...card.blocks.flatMap(({ papers }) => papers)].flatMap((choice) =>
      papers(choice, card, asOf, lines),
    ),
    rights: rights(card, asOf, lines),
    land: landOf(card, lines),
    ask: askOf(card, lines),
  };
}

function papers(choice: PaperChoice, card: PlaceCard, asOf: string, { words, names }: Lines): ResultPlace["papers"] {
  const text = choice.map(({ id, for: whom }) => {
    const name = words.say(`policies.${card.id}.papers.${id}`);
    return whom ? name + words.say("result.card.forWhom", { who: names(whom) }) : name;
  });
  const [first] = choice;
  const locators = [...new Set(choice.flatMap(({ clauses }) => clauses))];
  const notes = [
    first.purpose === "settlement" ? "" : words.say(`result.papers.forPurpose.${first.purpose}`),
    choice.length > 1 ? words.say("result.papers.oneOf", { count: choice.length }) : "",
    first.issuedBy
      ? words.say("result.papers.issuedBy", { issuer: words.say(`policies.${card.id}.issuers.${first.issuedBy}`) })
      : "",
  ].filter(Boolean);
  return [
    {
      id: `${card.id}-${first.purpose}-${choice.map(({ id }) => id).join("-")}`,
      text: text.join(words.say("counter.desk.or")),
      note: notes.join(words.say("result.verdict.semicolon")),
      locator: locators.join(words.say("result.verdict.semicolon")),
      clauses: clausesOf(card.id, asOf, locators, { papers: choice.map(({ id }) => id) }),
      named: first.source === "named",
    },
  ];
}

/** What stays or is gained; what is silent of the land is never left out. */
const rights = (card: PlaceCard, asOf: string, { words, names }: Lines): ResultPlace["rights"] =>
  card.rights.flatMap(({ kind, said }) =>
    said
      .filter(({ effect }) => effect !== "dependsOnReading")
      .map((line) => ({
        id: `${card.id}-${line.id}-${(line.for ?? []).join("")}-${(line.areas ?? []).join("")}-${line.effect}`,
        name:
          words.say(`policies.${card.id}.rights.${line.id}.name`) +
          (line.for ? words.say("result.card.forWhom", { who: names(line.for) }) : ""),
        effect: words.say(
          `result.rights.effect.${line.effect === "gained" && line.addresses !== "settlers" ? "gainedByLiving" : line.effect}`,
        ),
        text: words.say(`policies.${card.id}.rights.${line.id}.${line.effect}`),
        locator: line.clauses.join(words.say("result.verdict.semicolon")),
        clauses: clausesOf(card.id, asOf, line.clauses, { right: line.id }),
        isLand: kind === "land",
      })),
  );

/** A farmer's first question is never passed over. */
function landOf({ rights: kinds }: PlaceCard, { words }: Lines): string {
  const land = kinds.find(({ kind }) => kind === "land");
  if (!land || land.said.length > 0) return "";
  return words.say(`counter.desk.${land.open.length > 0 ? "landUnasked" : "landSilent"}`);
}

function askOf(card: PlaceCard, { words, areasShort, names }: Lines): string {
  const place = placeName(card.id, words);
  const block = card.blocks.find(({ canPrepare }) => canPrepare) ?? card.blocks[0];
  const people = block?.groups.flatMap((group) => (group.word === "noMoveNeeded" ? [] : group.people)) ?? [];
  const where = block ? words.say("result.verdict.at", { place, areas: areasShort(card.id, block.areas) }) : place;
  const document = words.say("result.sheet.document", { title: words.say(`${card.documentKey}.title`) });
  return words.say("result.sheet.words", { place, document, where, who: names(people) });
}

function nextOf(question: Question | undefined, { words, name }: Lines): DeskResult["next"] {
  if (!question) return null;
  const { fact, person, jurisdiction, area, register } = question;
  const thing = words.say(`facts.${fact}.name`, {
    place: jurisdiction ? placeName(jurisdiction, words) : "",
    area: jurisdiction && area ? words.say(`policies.${jurisdiction}.kindOfPlace.${area}.name`) : "",
  });
  return {
    name: nameOfCell({ fact, person, jurisdiction, area, register }),
    text: person ? words.say("wizard.notices.factOf", { who: name(person), fact: thing }) : thing,
    kind: "ask",
  };
}

/** Where nothing is to be asked: the cell that a way of somebody still lacks. */
function lackOf(
  answers: readonly PlaceAnswer[],
  places: readonly JurisdictionAssessment[],
  lines: Lines,
): DeskResult["next"] {
  const steps = answers.flatMap(({ id }) =>
    places
      .filter((place) => place.id === id)
      .flatMap(({ areas }) => areas.flatMap(({ people }) => people.filter(({ outcome }) => outcome === "notYet")))
      .flatMap((person) => person.steps.filter(({ needs }) => needs.length > 0)),
  );
  const [need] = steps[0]?.needs ?? [];
  if (!need) return null;
  const { fact, person, jurisdiction, area, register } = need;
  return {
    name: nameOfCell({ fact, person, jurisdiction, area, register }),
    text: lines.lack(need, null),
    kind: "lack",
  };
}

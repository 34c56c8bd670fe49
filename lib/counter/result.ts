import type { Assessment, Question } from "@/policies/assess/assessment";
import { receiptOf } from "../receipt";
import type { PaperChoice } from "../result/papers";
import type { PlaceCard } from "../result/place-card";
import { resultView } from "../result/result-view";
import type { Answers } from "../session/answers";
import { placeName } from "../wizard/labels";
import { areaLines } from "./area-lines";
import { nameOfCell } from "./cells";
import type { Lines } from "./lines";
import { sentenceOf } from "./sentence";
import type { DeskResult, ResultPlace } from "./view";

/** The live answer: what is said, person by person, with the clause beside every line. */
export function deskResult(assessment: Assessment, answers: Answers, lines: Lines): DeskResult {
  const { household } = answers;
  const view = resultView({ ...assessment, receipt: receiptOf(assessment) }, household);
  const places = view.cards.map((card): ResultPlace => {
    const place = assessment.jurisdictions.find(({ id }) => id === card.id);
    return { ...head(card, lines), areas: place ? card.blocks.map((block) => areaLines({ place, block, lines })) : [] };
  });
  return {
    sentence: sentenceOf(view.verdict, lines),
    next: nextOf(view.question, lines),
    places,
    printed: lines.date(assessment.asOf),
  };
}

function head(card: PlaceCard, lines: Lines): Omit<ResultPlace, "areas"> {
  const { words } = lines;
  const { document } = card;
  return {
    id: card.id,
    name: placeName(card.id, words),
    fullName: words.say(`policies.${card.id}.fullName`),
    title: words.say(`${card.documentKey}.title`),
    number: document.number ? words.say(`${card.documentKey}.number`) : "",
    caveats: document.caveats.map((id) => words.say(`policies.${card.id}.caveats.${id}`)),
    papers: [...card.papers, ...card.blocks.flatMap(({ papers }) => papers)].flatMap((choice) =>
      papers(choice, card, lines),
    ),
    rights: rights(card, lines),
  };
}

function papers(choice: PaperChoice, card: PlaceCard, { words, names }: Lines): ResultPlace["papers"] {
  const text = choice.map(({ id, for: whom }) => {
    const name = words.say(`policies.${card.id}.papers.${id}`);
    return whom ? name + words.say("result.card.forWhom", { who: names(whom) }) : name;
  });
  const [first] = choice;
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
      locator: [...new Set(choice.flatMap(({ clauses }) => clauses))].join(words.say("result.verdict.semicolon")),
      named: first.source === "named",
    },
  ];
}

/** What stays or is gained; what is silent of the land is never left out. */
const rights = (card: PlaceCard, { words, names }: Lines): ResultPlace["rights"] =>
  card.rights.flatMap(({ said }) =>
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
      })),
  );

function nextOf(question: Question | null, { words, name }: Lines): DeskResult["next"] {
  if (!question) return null;
  const { fact, person, jurisdiction, area, register } = question;
  const thing = words.say(`facts.${fact}.name`, {
    place: jurisdiction ? placeName(jurisdiction, words) : "",
    area: jurisdiction && area ? words.say(`policies.${jurisdiction}.kindOfPlace.${area}.name`) : "",
  });
  return {
    name: nameOfCell({ fact, person, jurisdiction, area, register }),
    text: person ? words.say("wizard.notices.factOf", { who: name(person), fact: thing }) : thing,
  };
}

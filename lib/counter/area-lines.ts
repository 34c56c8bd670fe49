import type { JurisdictionAssessment, PersonAssessment, Step } from "@/policies/assess/assessment";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { AreaBlock } from "../result/area-block";
import type { NoteView } from "../result/notes";
import type { ReadingView } from "../result/readings";
import { wordFor, type IsAsked } from "../result/outcome-word";
import { placeName } from "../wizard/labels";
import { clausesOf } from "./cited";
import type { Lines } from "./lines";
import type { PersonLine, ResultArea } from "./view";

interface Around {
  place: JurisdictionAssessment;
  block: AreaBlock;
  /** ISO date of the assessment. */
  asOf: string;
  lines: Lines;
  isAsked: IsAsked;
}

/** One kind of place, person by person: what a clerk reads out. */
export function areaLines(around: Around): ResultArea {
  const { place, block, asOf, lines } = around;
  const area = place.areas.find(({ placeType }) => placeType === block.areas[0]);
  return {
    ids: block.areas,
    name: lines.areas(place.id, block.areas),
    people: together(
      (area?.people ?? []).map((person) => personLine(person, around)),
      lines,
    ),
    say: [
      ...block.readings.map((reading) => readingText(reading, place.id, lines)),
      ...block.defersTo.map((id) =>
        lines.words.say("counter.desk.deferred", { document: lines.words.say(`policies.${place.id}.defersTo.${id}`) }),
      ),
    ],
    notes: block.notes.map((note) => noteText(note, place.id, lines)),
    placements: block.canPrepare ? placements(block, place.id, asOf, lines) : [],
    canPrepare: block.canPrepare,
  };
}

function personLine(person: PersonAssessment, around: Around): PersonLine {
  const { lines, block, place, asOf, isAsked } = around;
  const nearest = nearestStep(person, block);
  const locators =
    person.clauses.length > 0 ? person.clauses : [...new Set(nearest?.needs.map(({ clause }) => clause) ?? [])];
  const routes = person.clauses.length > 0 || !nearest ? person.routes.map(({ id }) => id) : [nearest.route];
  const word = wordFor(person, isAsked);
  const name = lines.name(person.id);
  return {
    who: name,
    people: [{ id: person.id, name }],
    word,
    short: lines.words.say(`outcome.short.${word}`),
    sub: subOf(person, word, around),
    locator: locators.join(lines.words.say("result.verdict.semicolon")),
    clauses: clausesOf(place.id, asOf, locators, { routes }),
  };
}

/** People of whom all the same is to be said share a line. */
function together(said: readonly PersonLine[], { names }: Lines): PersonLine[] {
  const found = new Map<string, PersonLine>();
  for (const line of said) {
    const key = JSON.stringify([line.word, line.sub, line.locator]);
    const same = found.get(key);
    const people = [...(same?.people ?? []), ...line.people];
    const clauses = [...new Set([...(same?.clauses ?? []), ...line.clauses])];
    found.set(key, { ...line, people, clauses, who: names(people.map(({ id }) => id)) });
  }
  return [...found.values()];
}

const nearestStep = ({ steps }: PersonAssessment, { areas }: AreaBlock): Step | undefined =>
  steps.find((step) => areas.includes(step.area) && step.needs.length > 0);

/** Whatever the word leaves open: by which way, what is missing, what is to be asked. */
function subOf(person: PersonAssessment, word: string, { place, block, lines }: Around): string {
  const { words } = lines;
  const by = (): string => {
    const [first] = person.routes;
    if (!first) return "";
    const way = lines.route(first.id);
    return first.leadBy === person.id
      ? way
      : words.say("counter.desk.follows", { lead: lines.name(first.leadBy), way });
  };
  switch (word) {
    case "notCovered":
      return words.say("counter.desk.silent");
    case "noMoveNeeded":
      return words.say(`outcome.long.${word}`);
    case "needFacts":
    case "unclear": {
      const asked = [...new Set(person.missingFacts.map(({ fact }) => shortName(fact, place.id, lines)))];
      return asked.length > most ? words.say("counter.desk.askMany") : lines.list(asked);
    }
    case "notYet": {
      const way = block.missing.find((one) => one.for.includes(person.id));
      const lacks = way?.needs.map((need) => lines.lack(need, person.id)).join(words.say("result.verdict.semicolon"));
      return lacks ?? by();
    }
    default:
      return by();
  }
}

const most = 3;

const shortName = (fact: string, place: JurisdictionId, { words }: Lines): string =>
  words.find(`wizard.fields.${fact.replaceAll(".", "_")}`) ??
  words.say(`facts.${fact}.name`, { place: placeName(place, words), area: "" });

/** Both readings as one sentence, with what each gives. */
export function readingText({ id, people }: ReadingView, place: JurisdictionId, lines: Lines): string {
  const { words } = lines;
  const said = `policies.${place}.readings.${id}`;
  const given = (side: "A" | "B"): string =>
    people
      .map((one) =>
        words.say("result.readings.outcome", {
          who: lines.names(one.for),
          outcome: words.say(`outcome.short.${one[side]}`),
        }),
      )
      .join(words.say("answers.listComma"));
  return words.say("counter.desk.reading", {
    question: words.say(`${said}.question`),
    a: words.say(`${said}.A`),
    givenA: given("A"),
    b: words.say(`${said}.B`),
    givenB: given("B"),
  });
}

/** What is to be known beside the answer, in the place's own words where it has some. */
export const noteText = ({ id, detail, people }: NoteView, place: JurisdictionId, { words, names }: Lines): string => {
  const values = { who: names(people), place: placeName(place, words), detail: detail ?? "" };
  return words.find(`policies.${place}.notes.${id}`, values) ?? words.say(`result.notes.${id}`, values);
};

const placements = ({ placements: offered }: AreaBlock, place: JurisdictionId, asOf: string, { words }: Lines) =>
  offered
    .filter(({ finding }) => finding !== "notMet")
    .map(({ id, finding, clause }) => ({
      id,
      text: words.say(`policies.${place}.placements.${id}`),
      locator: clause,
      clauses: clausesOf(place, asOf, [clause], { placement: id }),
      ...(finding === "unknown" && { note: words.say("result.placements.unknown") }),
    }));

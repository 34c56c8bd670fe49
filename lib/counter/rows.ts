import { rowOf, type FactName } from "@/policies/facts/rows";
import { factIn } from "@/policies/facts/with-fact";
import { type JurisdictionId } from "@/policies/jurisdictions";
import type { Answers } from "../session/answers";
import { about, type Ref } from "../wizard/fact-key";
import { refsOfFact } from "../wizard/next-step";
import { isOnlyHolder } from "../wizard/slots";
import { steps, type Step, type TopicId } from "../wizard/steps";
import { decidesIn, usedIn } from "../wizard/uses";

/** One line of the matrix: a fact of every person, or of what they share. */
export interface FactRow {
  id: string;
  group: string;
  fact: FactName;
  place: JurisdictionId | null;
  more: boolean;
  /** In a row of people one for each of them. */
  refs: Ref[];
  wide: boolean;
}

const ofFamily = new Set<TopicId>(["family", "marriage", "kin"]);
const ofHukou = new Set<TopicId>(["hukou"]);
/** Said elsewhere: in the head of the table, by another cell. */
const saidElsewhere = new Set<FactName>(["relation", "education.graduatedOverseas"]);
/** Asked of everybody, whatever a document reads. */
const always = new Set<FactName>(["ageYears", "maritalStatus", "wantsToMove"]);
/** Only where an answer hangs on who is whose, or who stands in which booklet. */
const onDemand = new Set<FactName>(["spouse", "parents", "register"]);

/** Where a school lies says who may study there: the one is asked wherever a document reads the other. */
const readThrough: Partial<Record<FactName, FactName>> = { "education.admittedIn": "studiesIn" };

const readIn = (fact: FactName, find: (fact: FactName) => JurisdictionId[]): JurisdictionId[] => {
  const through = readThrough[fact];
  return through ? [...find(fact), ...find(through)] : find(fact);
};

/** The rows that the considered places call for, in the wizard's own order, grouped as a clerk asks. @param open facts that can still change an answer */
export function factRows(answers: Answers, open: ReadonlySet<FactName>): FactRow[] {
  const rows = steps
    .filter(({ place }) => place === null || (answers.places.includes(place) && !answers.withoutTies.includes(place)))
    .flatMap((step) =>
      step.facts.filter((fact) => isShown(fact, step, answers, open)).map((fact) => rowFor(fact, step, answers)),
    );
  const groups = [...new Set(["family", "hukou", "person", ...answers.places, "more"])];
  return groups.flatMap((group) => rows.filter((row) => row.group === group)).filter(({ refs }) => refs.length > 0);
}

function isShown(fact: FactName, step: Step, answers: Answers, open: ReadonlySet<FactName>): boolean {
  if (saidElsewhere.has(fact)) return false;
  if (always.has(fact)) return true;
  if (onDemand.has(fact))
    return (
      open.has(fact) ||
      answers.household.people.some(({ id }) => factIn(answers.household, about(fact, { person: id })) !== null)
    );
  if (fact === "homes.dwellingHolders" && isOnlyHolder(answers)) return false;
  const reading = readIn(fact, usedIn);
  return step.place ? reading.includes(step.place) : reading.some((place) => answers.places.includes(place));
}

function rowFor(fact: FactName, { topic, place }: Step, answers: Answers): FactRow {
  const { scope } = rowOf(fact);
  const deciding = readIn(fact, decidesIn);
  const more =
    !always.has(fact) &&
    !onDemand.has(fact) &&
    !(place ? deciding.includes(place) : deciding.some((id) => answers.places.includes(id)));
  const group = more ? "more" : ofFamily.has(topic) ? "family" : ofHukou.has(topic) ? "hukou" : (place ?? "person");
  return {
    id: [fact, place].filter(Boolean).join("-"),
    group,
    fact,
    place,
    more,
    refs: refsOfFact(fact, place, answers),
    wide: scope !== "person" && scope !== "tie",
  };
}

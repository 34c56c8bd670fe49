import type { AreaAssessment, Outcome, PersonAssessment, OpenRight, RouteTaken, Step } from "../../assess/assessment";
import type { JurisdictionId } from "../../jurisdictions";
import type { Policy } from "../../policy";
import { nameOf } from "./changes";
import {
  areaWords,
  basisWords,
  effectWords,
  noneWord,
  outcomeWords,
  sourceWords,
  sumWords,
  type ListColumn,
  type Listed,
  type Told,
} from "./words";

/** What the engine says, in the words of the golden tables. */

const list = (items: readonly string[]): string => (items.length > 0 ? items.join(", ") : noneWord);
const inBrackets = (...parts: readonly string[]): string =>
  parts.some(Boolean) ? `（${parts.filter(Boolean).join("；")}）` : "";

/** Without the name of the place before it. */
const bare = (route: string): string => route.slice(route.indexOf(".") + 1);

/** Routes that give the outcome, each with whoever goes first. */
const routesOf = ({ id, routes }: PersonAssessment): string =>
  [
    ...new Set(
      routes.map((taken: RouteTaken) => (taken.leadBy === id ? bare(taken.id) : `${bare(taken.id)}随${taken.leadBy}`)),
    ),
  ].join(", ");

const wordFor = (outcome: Outcome): string =>
  outcome === "accepted" ? basisWords.conditionsMet : outcomeWords[outcome];

/** What is still missing, as the first way in says. */
function missingOf({ steps, routes }: PersonAssessment, area: string): string {
  const step = steps.find(
    (one) => one.area === area && routes.some(({ id, leadBy }) => id === one.route && leadBy === one.leadBy),
  );
  return list(needsOf(step));
}

const needsOf = (step: Step | undefined): string[] =>
  (step?.needs ?? []).map((need) => nameOf(need) + (need.months === null ? "" : ` ${need.months}个月`));

export function outcomeTold(person: PersonAssessment, area: string): string {
  const { outcome, basis, missingFacts, readings } = person;
  switch (outcome) {
    case "accepted":
      return `${basisWords[basis ?? "conditionsMet"]}${inBrackets(routesOf(person))}`;
    case "needFacts":
      return `要问${inBrackets(missingFacts.map(nameOf).join(", "))}`;
    case "notYet":
      return `还差${inBrackets(routesOf(person), missingOf(person, area))}`;
    case "dependsOnReading":
      return `两种理解${inBrackets(routesOf(person), ...readings.map(({ id, A, B }) => `${id} ${wordFor(A)}/${wordFor(B)}`))}`;
    case "localRules":
      return `看当地${inBrackets(routesOf(person))}`;
    case "notCovered":
    case "noMoveNeeded":
      return outcomeWords[outcome];
  }
}

export const sumTold = ({ household: { outcome } }: AreaAssessment): string => sumWords[outcome];

function papersTold(id: string, { documents }: AreaAssessment): string {
  const own = documents.filter((paper) => paper.purpose === "settlement" && paper.for.includes(id));
  const of = (source: string): string[] =>
    own
      .filter((paper) => paper.source === source)
      .map((paper) => (paper.alternative === null ? paper.id : `${paper.id}?`))
      .sort();
  const told = [
    [sourceWords.named, of("named")],
    [sourceWords.implied, of("implied")],
  ] as const;
  return (
    told
      .filter(([, papers]) => papers.length > 0)
      .map(([word, papers]) => `${word} ${papers.join(", ")}`)
      .join(" ") || noneWord
  );
}

/** Ways in: `cityWorker@市区 P1.work, P1.stableIncome`; nothing after the kind of place where it is open already. */
function stepsTold({ id, steps }: PersonAssessment, place: JurisdictionId): string {
  const area = (id: string): string => Object.entries(areaWords[place] ?? {}).find(([, one]) => one === id)?.[0] ?? id;
  const told = steps
    .slice(0, 3)
    .map((step) =>
      `${bare(step.route)}${step.leadBy === id ? "" : `随${step.leadBy}`}@${area(step.area)}${step.to === "localRules" ? "?" : ""} ${needsOf(step).join(", ")}`.trim(),
    );
  return told.length > 0 ? told.join("；") : noneWord;
}

/** Of these facts the ones that no way in asks for. */
const unadvised = ({ steps }: PersonAssessment, facts: string): string[] => {
  const asked = steps.flatMap(({ needs }) => needs.map(nameOf));
  return facts.split(", ").filter((fact) => !asked.some((one) => one === fact || one.startsWith(`${fact}.`)));
};

/** What a column says of somebody; `wanted` is what the table says. */
export function told(
  column: Told,
  person: PersonAssessment,
  area: AreaAssessment,
  place: JurisdictionId,
  wanted = "",
): string {
  switch (column) {
    case "sum":
      return sumTold(area);
    case "placements":
      return list(person.placements.map(({ id, finding }) => (finding === "met" ? id : `${id}?`)));
    case "papers":
      return papersTold(person.id, area);
    case "notes":
      return list(person.notes);
    case "clauses":
      return list(person.clauses);
    case "steps":
      return stepsTold(person, place);
    case "unadvised":
      return list(unadvised(person, wanted));
  }
}

const rightOf = (id: string, right: string, { rights }: AreaAssessment): OpenRight | undefined =>
  rights.find((one) => one.id === right && one.for.includes(id));

/** What becomes of a right of somebody. */
export function rightTold(id: string, right: string, area: AreaAssessment): string {
  const found = rightOf(id, right, area);
  if (!found) return effectWords.notApplicable;
  const open = found.effect === "needFacts" ? found.missingFacts.map(nameOf).join(", ") : "";
  return `${effectWords[found.effect]}${inBrackets(open, ...found.papers, ...found.otherReadings, ...found.remarks)}`;
}

/** What a line of a list says: of a right, a paper, a placement or a notice. */
export function lineTold(
  kind: Listed,
  id: string,
  column: ListColumn,
  person: string,
  area: AreaAssessment,
  policy: Policy,
): string {
  switch (kind) {
    case "right":
      return column === "cites"
        ? list(policy.rights.find((one) => one.id === id)?.cites.map(({ clause }) => clause) ?? [])
        : column === "clauses"
          ? list(rightOf(person, id, area)?.clauses ?? [])
          : rightTold(person, id, area);
    case "paper":
      return paperTold(id, column, person, area);
    case "placement":
      return area.people.find((one) => one.id === person)?.placements.find((one) => one.id === id)?.clause ?? noneWord;
    case "notice":
      return list(policy.notices.filter((notice) => notice.id === id).map(({ cites }) => cites.clause));
  }
}

function paperTold(id: string, column: ListColumn, person: string, { documents }: AreaAssessment): string {
  const paper = documents.find((one) => one.id === id && one.for.includes(person));
  switch (column) {
    case "purpose":
      return paper?.purpose ?? noneWord;
    case "source":
      return paper ? sourceWords[paper.source] : noneWord;
    case "issuedBy":
      return paper?.issuedBy ?? noneWord;
    case "alternative":
      return paper?.alternative ?? noneWord;
    case "decidedBy":
      return list((paper?.decidedBy ?? []).map(nameOf));
    default:
      return list(paper?.clauses ?? []);
  }
}

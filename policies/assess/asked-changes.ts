import type { Criterion } from "../criterion";
import { rowOf, type FactName, type NumberFact } from "../facts/rows";
import { grownAgeYears } from "../facts/vocabulary";
import { canBeAdvised } from "./advisable";
import { both, closed, open, type Change, type ChangeSets } from "./change-sets";
import type { Evaluator } from "./evaluate";
import type { Ref } from "./unknowns";

/** What one criterion on facts asks somebody to change. */

/** How far a way has to lead. */
export type Goal = "accepted" | "localRules";

/** One condition, about somebody, on the way to an area. */
export interface Question {
  subject: number;
  lead: number;
  area: string;
  clause: string;
  goal: Goal;
  /** The months that the route counts. */
  thresholds: ReadonlyMap<NumberFact, number>;
  evaluator: Evaluator;
}

export function change(
  fact: FactName,
  need: Change["need"],
  question: Question,
  person = question.subject,
): ChangeSets {
  const {
    evaluator: { facts },
    clause,
    area,
  } = question;
  const { id, ageYears, register } = facts.person(person);
  if (!canBeAdvised(fact, ageYears)) return closed;
  const { scope } = rowOf(fact);
  const booklet = register ?? (facts.registers.length === 1 ? facts.registers[0] : undefined);
  if (scope === "register" && booklet === undefined) return closed;
  const ref: Ref = {
    fact,
    person: scope === "person" || scope === "tie" ? id : null,
    jurisdiction: scope === "tie" || scope === "home" ? facts.outlook.id : null,
    area: scope === "home" ? area : null,
    register: scope === "register" ? (booklet ?? null) : null,
  };
  return [[{ ref, person, need, clause }]];
}

/** The months that are counted where somebody lives or works. */
const countedIn: Partial<Record<FactName, NumberFact>> = { livesIn: "monthsLived", worksIn: "monthsWorked" };

/** Whoever moves begins to count anew. */
export function moveTo(fact: "livesIn" | "worksIn" | "studiesIn", question: Question): ChangeSets {
  const moved = change(fact, [question.area], question);
  const months = countedIn[fact];
  const threshold = months && question.thresholds.get(months);
  if (!months || threshold === undefined) return moved;
  return both(
    moved,
    change(months, threshold, question).map((set) => set.map((one) => ({ ...one, anew: true as const }))),
  );
}

/** Another home in the area, in the own name. */
export function homeOf({ met, holder }: Extract<Criterion, { op: "home" }>, question: Question): ChangeSets {
  const {
    evaluator: { facts, kinship, logic },
    area,
    subject,
  } = question;
  // No child is told to buy or to rent.
  if ((facts.person(subject).ageYears ?? grownAgeYears) < grownAgeYears) return closed;
  if (met.length === 0 || facts.outlook.areas.some(({ id, is }) => id === area && is === "origin")) return closed;
  const dwelling = facts.homeValue("homes.dwelling", area);
  const named = change("homes.dwellingHolders", [facts.person(subject).id], question);
  const isLawful = typeof dwelling === "string" && met.includes(dwelling);
  const holders = (facts.homeValue("homes.dwellingHolders", area) ?? []) as readonly string[];
  const isNamed = holders.some(
    (id) =>
      id === facts.person(subject).id ||
      (holder === "subjectOrSpouse" && kinship.marriages.between(subject, facts.indexOf(id)) === logic.yes),
  );
  return [isLawful ? open : change("homes.dwelling", met, question), isNamed ? open : named].reduce(both, open);
}

export const livesWith = (person: number, question: Question): ChangeSets =>
  question.evaluator.facts.value("livesInFamilyHome", person) === "yes"
    ? open
    : change("livesInFamilyHome", ["yes"], question, person);

/** Months are added where the first fact of the sum counts them. */
export function sum({ facts: names, value }: Extract<Criterion, { op: "atLeast" }>, question: Question): ChangeSets {
  const [first, ...others] = names;
  if (first === undefined || rowOf(first).turns === "fixed") return closed;
  return change(
    first,
    others.reduce((least, fact) => least - Number(question.evaluator.facts.value(fact, question.subject) ?? 0), value),
    question,
  );
}

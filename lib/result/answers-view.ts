import type { Value } from "@/policies/facts/row";
import { refKey, rowOf, type FactName } from "@/policies/facts/rows";
import { factIn } from "@/policies/facts/with-fact";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Answers } from "../session/answers";
import type { Ref } from "../wizard/fact-key";
import { answeredRefs, answeredSteps, optionalSteps } from "../wizard/next-step";
import { progressOf } from "../wizard/progress";
import { membersOfRegister, registersOf } from "../wizard/registers";
import type { Step } from "../wizard/steps";
import { sharedRows, unclearPages, type SharedRow, type UnclearPage } from "./answers-folded";
import { membersOf, type Member } from "./members";

/** One answer and the step that asks for it. */
export interface AnswerRow {
  ref: Ref;
  value: Value;
  step: string;
}

/** `null` is 不清楚. */
export interface SaidRow extends Omit<AnswerRow, "value"> {
  value: Value | null;
}

export interface AnswersView {
  members: Member[];
  /** Who stays where they are. */
  staying: string[];
  places: { id: JurisdictionId; rows: AnswerRow[]; withoutTies: boolean }[];
  /** What is the same of all who were asked. */
  shared: SharedRow[];
  people: { member: Member; rows: AnswerRow[] }[];
  /** Pages on which something was answered with 不清楚: that is told here alone. */
  unclear: UnclearPage[];
  /** All are in one booklet, as was said, or is taken for granted where nobody knew. */
  inOneBooklet: boolean;
  /** What is asked of a booklet, and who stands in it. */
  registers: { id: string; members: string[]; rows: AnswerRow[] }[];
  household: AnswerRow[];
  /** Steps that change no outcome, only a right, a paper or a placement. */
  optional: Pick<Step, "id" | "topic" | "place">[];
  asked: { family: boolean; ties: boolean };
  /** There is more to ask, in the ordinary order. */
  goesOn: boolean;
}

/** Each fact once, in the order of the steps. */
function saidOn(asked: readonly Step[], answers: Answers): SaidRow[] {
  const rows = asked.flatMap((step) =>
    answeredRefs(step, answers).map((ref) => ({ ref, value: factIn(answers.household, ref), step: step.id })),
  );
  return [...new Map(rows.map((row) => [refKey(row.ref), row])).values()].filter(({ ref }) => !ofMember.has(ref.fact));
}

const isClear = (row: SaidRow): row is AnswerRow => row.value !== null;

const isOfSameFact = (one: Ref, other: Ref): boolean =>
  one.fact === other.fact && one.jurisdiction === other.jurisdiction;

/** Facts of the member pages, which the list of members shows. */
const ofMember = new Set<FactName>(["relation", "ageYears", "wantsToMove"]);

/** Everything that was answered, by place and by person, in the order in which it was asked. */
export function answersView(answers: Answers): AnswersView {
  const { household, places } = answers;
  const progress = progressOf(answers);
  const asked = answeredSteps(answers);
  const ordered = saidOn(asked, answers);
  const clear = ordered.filter(isClear);
  const members = membersOf(household);
  const shared = sharedRows(clear);
  const apart = clear.filter(({ ref }) => !shared.some((row) => isOfSameFact(row.ref, ref)));
  return {
    members,
    shared,
    unclear: unclearPages(ordered),
    inOneBooklet: answers.trail.includes("registers") && registersOf(household).length === 1,
    staying: household.people.filter(({ wantsToMove }) => wantsToMove === false).map(({ id }) => id),
    places: places.map((id) => ({
      id,
      rows: clear.filter(({ ref }) => ref.person === null && ref.jurisdiction === id),
      withoutTies: answers.withoutTies.includes(id),
    })),
    people: members.map((member) => ({ member, rows: apart.filter(({ ref }) => ref.person === member.id) })),
    registers: registersOf(household)
      .map((id) => ({
        id,
        members: membersOfRegister(household, id),
        rows: clear.filter(({ ref }) => ref.register === id),
      }))
      .filter((register) => register.rows.length > 0),
    household: clear.filter(({ ref }) => rowOf(ref.fact).scope === "household"),
    goesOn: progress.ahead.length > 0,
    optional: optionalSteps(answers, progress.open).map(({ id, topic, place }) => ({ id, topic, place })),
    asked: { family: asked.some(({ topic }) => topic === "family"), ties: asked.some(({ topic }) => topic === "ties") },
  };
}

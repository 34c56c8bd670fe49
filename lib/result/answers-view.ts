import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Answers } from "../session/answers";
import { keyOf, type Ref } from "../wizard/fact-key";
import { readFact, type FactValue } from "../wizard/fact-value";
import { answeredRefs, answeredSteps, optionalSteps } from "../wizard/next-step";
import { openFacts } from "../wizard/open-facts";
import type { Step } from "../wizard/steps";
import { membersOf, type Member } from "./members";

/** One answer and the step that asks for it. `null` is 不清楚. */
export interface AnswerRow {
  ref: Ref;
  value: FactValue | null;
  step: string;
}

export interface AnswersView {
  members: Member[];
  places: { id: JurisdictionId; rows: AnswerRow[]; holder: string | null; withoutTies: boolean }[];
  people: { member: Member; rows: AnswerRow[] }[];
  household: AnswerRow[];
  /** Steps that change no outcome, only a right, a paper or a placement. */
  optional: Pick<Step, "id" | "topic" | "place">[];
  asked: { family: boolean; ties: boolean };
}

/** Facts of the member pages, which show them themselves. */
const ofMember = new Set<Ref["fact"]>(["relation", "ageYears"]);

/** Everything that was answered, by place and by person, in the order in which it was asked. */
export function answersView(answers: Answers): AnswersView {
  const { household, places } = answers;
  const asked = answeredSteps(answers);
  const rows = asked.flatMap((step) => answeredRefs(step, answers).map((ref): AnswerRow => ({ ref, value: readFact(household, ref), step: step.id })));
  const ordered = [...new Map(rows.map((row) => [keyOf(row.ref), row])).values()].filter(({ ref }) => !ofMember.has(ref.fact));
  return {
    members: membersOf(household),
    places: places.map((id) => ({
      id,
      rows: ordered.filter(({ ref }) => ref.person === null && ref.jurisdiction === id),
      holder: household.destinations?.[id]?.dwellingHolder ?? null,
      withoutTies: answers.withoutTies.includes(id),
    })),
    people: membersOf(household).map((member) => ({ member, rows: ordered.filter(({ ref }) => ref.person === member.id) })),
    household: ordered.filter(({ ref }) => ref.person === null && ref.jurisdiction === null),
    optional: optionalSteps(answers, openFacts(answers)).map(({ id, topic, place }) => ({ id, topic, place })),
    asked: { family: asked.some(({ topic }) => topic === "family"), ties: asked.some(({ topic }) => topic === "ties") },
  };
}

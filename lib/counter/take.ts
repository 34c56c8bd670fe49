import { refKey } from "@/policies/facts/rows";
import { withFacts } from "@/policies/facts/with-fact";
import { relations, type Relation } from "@/policies/facts/vocabulary";
import { jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";
import type { Answers } from "../session/answers";
import { today } from "../today";
import { apply } from "../wizard/apply";
import { checkField, isNeeded } from "../wizard/check-field";
import type { Ref } from "../wizard/fact-key";
import type { Values } from "../wizard/form";
import { applicantId, isPersonId, personById, withoutPerson, withPerson } from "../wizard/people";
import { tidy, withoutTiesIn, withPlaces } from "../wizard/places";
import { reconcile } from "../wizard/reconcile";
import { registersOf, withTogether } from "../wizard/registers";
import type { Slot } from "../wizard/slots";
import { noAnswers } from "../wizard/start";
import { cellField, nameOfCell, postedBy, siblingsOf, type Wordings } from "./cells";
import { namesOf } from "./names";
import type { FactRow } from "./rows";

/** What the page has sent: everything that it shows. */
export interface Posted {
  people: string[];
  places: JurisdictionId[];
  apart: JurisdictionId[];
  values: Readonly<Record<string, string>>;
}

export interface Taken {
  answers: Answers;
  problems: Record<string, string>;
}

export const placesIn = (names: readonly string[]): JurisdictionId[] =>
  jurisdictionIds.filter((id) => names.includes(id));

const isRelation = (text: string): text is Relation => relations.some((one) => one === text);

/** The family and the places, before what is said of them. */
export function withFamily(before: Answers | null, { people, places, apart, values }: Posted): Answers {
  const ids = [applicantId, ...people.filter((id) => isPersonId(id) && id !== applicantId)];
  const known = before ?? noAnswers;
  const gone = known.household.people.filter(({ id }) => !ids.includes(id));
  const left = gone.reduce((next, { id }) => withoutPerson(next, id), known);
  const family = ids.reduce((next, id) => {
    const relation = values[`relation-${id}`] ?? "";
    const said = isRelation(relation) && relation !== "applicant" ? { relation } : {};
    const isNew = personById(next, id)?.wantsToMove == null;
    return withPerson(next, id, { ...(id === applicantId ? {} : said), ...(isNew ? { wantsToMove: true } : {}) });
  }, left);
  const chosen = withPlaces(family, places);
  return withoutTiesIn(
    withBooklets(chosen, values),
    apart.filter((id) => places.includes(id)),
  );
}

/** As soon as somebody is said to stand in another booklet there are several. */
function withBooklets(answers: Answers, values: Posted["values"]): Answers {
  const several = Object.entries(values).some(
    ([name, value]) => name.startsWith("register-P") && /^R[2-9]/.test(value),
  );
  return several && registersOf(answers.household).length < 2 ? withTogether(answers, false) : answers;
}

/** Takes over what every cell says; what cannot be stays out, and is told at its cell. */
export function takeCells(family: Answers, rows: readonly FactRow[], posted: Posted, wordings: Wordings): Taken {
  const refs = rows.flatMap((row) => row.refs);
  const problems: Record<string, string> = {};
  const named: Wordings = { ...wordings, names: namesOf(family, wordings.words) };
  let answers = family;
  for (const ref of refs) {
    const said = posted.values[nameOfCell(ref)];
    const taken = takeCell(answers, ref, said, { refs, posted, wordings: named });
    answers = taken.answers;
    if (taken.problem) problems[nameOfCell(ref)] = taken.problem;
  }
  return withoutImpossible({ ...answers, answeredOn: today(), dropped: [] }, refs, problems, wordings);
}

interface Around {
  refs: readonly Ref[];
  posted: Posted;
  wordings: Wordings;
}

function takeCell(
  answers: Answers,
  ref: Ref,
  said: string | undefined,
  around: Around,
): { answers: Answers; problem?: string } {
  const { refs, posted, wordings } = around;
  const field = cellField(ref, refs, answers, wordings);
  const gates = siblingsOf(ref, refs).flatMap((slot): Values[] => {
    const gate = slot.kind === "fact" ? nameOfCell(slot.ref) : "";
    return gate === field.neededWhen?.name ? [{ [gate]: posted.values[gate] ?? "" }] : [];
  });
  const values: Values = Object.assign({}, ...gates);
  const slot: Slot = { kind: "fact", ref };
  if (field.neededWhen && (values[field.neededWhen.name] ?? "") !== "" && !isNeeded(field, values))
    return { answers: apply(answers, slot, field, values) };
  // A cell that the page does not hold is as it was.
  if (said === undefined) return { answers };
  if (said.trim() === "") return { answers: forget(answers, ref) };
  const read = postedBy(field, said, wordings);
  if (!read) return { answers: forget(answers, ref), problem: wordings.words.say("counter.desk.which") };
  const whole = {
    ...values,
    ...(field.neededWhen && { [field.neededWhen.name]: field.neededWhen.values[0] }),
    ...read,
  };
  const problem = checkField(field, whole);
  return problem ? { answers: forget(answers, ref), problem } : { answers: apply(answers, slot, field, whole) };
}

function forget(answers: Answers, ref: Ref): Answers {
  const unsure = answers.unsure.filter((key) => key !== refKey(ref));
  return { ...answers, unsure, household: withFacts(answers.household, [{ ref, value: null }]) };
}

/** At most so many answers can contradict others before nothing is left. */
const rounds = 40;

function withoutImpossible(
  answers: Answers,
  refs: readonly Ref[],
  problems: Taken["problems"],
  { words }: Wordings,
): Taken {
  const slots = refs.map((ref): Slot => ({ kind: "fact", ref }));
  let left = tidy(answers);
  for (let round = 0; round < rounds; round += 1) {
    const { answers: read, refused } = reconcile(left, slots);
    if (refused.length === 0) return { answers: { ...read, dropped: [] }, problems };
    for (const { slot, error } of refused) {
      if (slot.kind !== "fact") continue;
      problems[nameOfCell(slot.ref)] ??= words.say(`errors.${error.code}`, error.values);
      left = forget(left, slot.ref);
    }
  }
  return { answers: left, problems };
}

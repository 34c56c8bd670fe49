import { beforeAll, describe, expect, test } from "vitest";
import { policyEdition, assess } from "@/policies";
import type { Household } from "@/policies/facts";
import { jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";
import { goldenCases } from "@/policies/testing/golden-cases";
import { wordsOf, type Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { listOf, partNames, type Field, type Values } from "./form";
import { prefill } from "./prefill";
import { openFacts } from "./open-facts";
import { withPerson } from "./people";
import { questionFields } from "./question-form";
import { memberSlots, slotsOf, type Slot } from "./slots";
import { noAnswers } from "./start";
import { steps, type Step } from "./steps";
import { submit } from "./submit";
import { wayOf, withStep } from "./way";

/** Golden households walk through the question pages: whoever is asked answers from what the household states. */

let words: Words;
beforeAll(async () => {
  words = await wordsOf("zh-Hans");
});

const placesOf = ({ destinations, people }: Household): JurisdictionId[] =>
  jurisdictionIds.filter((id) => destinations?.[id] != null || people.some((person) => person.ties?.[id] != null));

function post(slots: readonly Slot[], answers: Answers, known: Answers): Answers {
  const { fields } = questionFields(slots, "", answers, words);
  const values = Object.assign({}, ...fields.map((field) => orUnsure(field, prefill(slots, fields, known))));
  const read = submit({ answers, slots, fields, values, confirmed: "" }, words);
  if (read.taken) return read.answers;
  const again = submit({ answers, slots, fields, values, confirmed: read.confirmed }, words);
  if (!again.taken) throw new Error(JSON.stringify([again.problems, values]));
  return again.answers;
}

/** What the household does not state, its members do not know; whose dwelling it is then goes without saying. */
function orUnsure(field: Field, values: Values): Values {
  const { years, months, unsure } = partNames(field.name);
  const said = [field.name, years, months].flatMap((name) => listOf(values, name)).length > 0;
  const own = Object.fromEntries([field.name, years, months, unsure].map((name) => [name, values[name]]));
  if (said || field.optional) return own;
  return field.kind === "number" || field.kind === "months" ? { ...own, [unsure]: ["unsure"] } : { [field.name]: field.name.startsWith("holder") ? "P1" : ["unsure"] };
}

function answerStep(step: Step, answers: Answers, known: Answers): Answers {
  if (step.topic === "family") {
    const everybody = known.household.people.reduce((next, { id }) => {
      const there = withPerson(next, id, {});
      return post(memberSlots(id, there), there, known);
    }, answers);
    // Whether the applicant stays behind is asked once there is somebody who could go.
    const applicant = post(memberSlots("P1", everybody), everybody, known);
    return { ...applicant, trail: withStep(answers.trail, "family") };
  }
  const next = post(slotsOf(step, answers, openFacts(answers)), answers, { ...known, trail: ["ties"] });
  return { ...next, trail: withStep(answers.trail, step.id) };
}

function walk(household: Household, places: JurisdictionId[]): Answers {
  const known: Answers = { ...noAnswers, household, places };
  let answers = noAnswers;
  for (const _ of steps) {
    const [next] = wayOf(answers).pending;
    if (!next) return answers;
    answers = answerStep(next, answers, known);
  }
  throw new Error("the questions do not end");
}

const outcomes = (household: Household, places: JurisdictionId[]) =>
  assess(household, policyEdition)
    .jurisdictions.filter(({ id }) => places.includes(id))
    .map(({ id, people }): [JurisdictionId, string[]] => [id, people.map(({ outcome }) => outcome)]);

/** Somebody who is registered in the country is not asked where they were registered before (contract §2). */
const asksOrigin = ({ people }: Household): boolean =>
  people.every(({ hukou, ties }) => hukou?.kind !== "rural" || Object.values(ties ?? {}).every((tie) => (tie?.originalHukou ?? "none") === "none"));

const settled = ({ people }: Household): boolean => people.some(({ ties }) => Object.values(ties ?? {}).some((tie) => tie?.settledMonthsAgo != null));

/** Nobody is asked whether they are registered there already (decision 0007), so that they could not lead the others in. */
const leadsThoughRegistered = (household: Household, places: JurisdictionId[]): boolean =>
  household.people.length > 1 && outcomes(household, places).some(([, people]) => people.some((outcome, person) => outcome === "noMoveNeeded" && household.people[person]?.wantsToMove !== false));

/** A graduate of twelve is for programs: nobody is asked of a child under 15 what it has studied (contract §2, "under 16"). */
const asksStudies = ({ people }: Household): boolean => people.every(({ ageYears, education }) => (ageYears ?? 15) >= 15 || (education?.status ?? "none") === "none");

/** Households that the wizard asks about on its way: the applicant first, a place to go to, and somebody who has yet to move there. */
const walkable = goldenCases.map(([, { id, household }]) => ({ id, household, places: placesOf(household) })).filter(
  ({ household, places }) =>
    places.length > 0 && household.people[0]?.relation === "applicant" && household.people.every(({ id }, index) => id === `P${index + 1}`)
    && !settled(household) && asksOrigin(household) && asksStudies(household) && (household.people.length > 1 || household.people[0]?.wantsToMove !== false),
);

/** Every so many, because each walk assesses a household dozens of times. */
const walkers = walkable.filter((_, index) => index % 24 === 0).filter(({ household, places }) => !leadsThoughRegistered(household, places));

test("most golden households can walk", () => {
  expect(walkable.length).toBeGreaterThan(goldenCases.length * 0.85);
});

describe("the short way gives the answer of the long way", () => {
  const shares: number[] = [];

  test.each(walkers)("$id", ({ household, places }) => {
    const { household: said, trail } = walk(household, places);
    const all = steps.filter(({ place, topic }) => (place === null || places.includes(place)) && (topic !== "ties" || places.length > 1));
    shares.push(trail.length / all.length);
    const [found, wanted] = [outcomes(said, places), outcomes(household, places)];
    for (const [index, [id, people]] of wanted.entries()) {
      const [, answered = []] = found[index] ?? [];
      // Whoever is not asked about the family has an answer that is everybody's.
      const each = people.map((_, person) => (trail.includes("family") ? answered[person] : answered[0]));
      // Whoever is accepted anyhow is not asked whether they live there already.
      expect(each, id).toEqual(people.map((outcome, person) => (outcome === "noMoveNeeded" && each[person] === "accepted" ? "accepted" : outcome)));
    }
  });

  test("by at most 60 % of the questions on average", () => {
    expect(shares.length).toBe(walkers.length);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThanOrEqual(0.6);
  });
});

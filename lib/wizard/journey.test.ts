import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { assess, consideredBy, policyEdition } from "@/policies";
import { liesIn } from "@/policies/areas";
import { householdSchema, type Household } from "@/policies/facts/schema";
import { grownAgeYears } from "@/policies/facts/vocabulary";
import { areasOf, jurisdictionIds, seatOf, type JurisdictionId } from "@/policies/jurisdictions";
import { arbitraryHousehold } from "@/policies/testing/arbitrary-household";
import { propertyTimeout } from "@/policies/testing/pace";
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
import { progressOf, withStep } from "./progress";

/** Families of every kind walk through the question pages: whoever is asked answers from what the household states. */

let words: Words;
beforeAll(async () => {
  words = await wordsOf("zh-Hans");
});

function post(slots: readonly Slot[], answers: Answers, known: Answers): Answers {
  const { fields } = questionFields(slots, "", answers, words);
  const values = Object.assign({}, ...fields.map((field) => orUnsure(field, prefill(slots, fields, known))));
  const read = submit({ answers, slots, fields, values, confirmed: "" }, words);
  if (read.taken) return read.answers;
  const again = submit({ answers, slots, fields, values, confirmed: read.confirmed }, words);
  if (!again.taken) throw new Error(JSON.stringify([again.problems, values]));
  return again.answers;
}

/** What the household does not state, its members do not know. */
function orUnsure(field: Field, values: Values): Values {
  const { years, months, unsure } = partNames(field.name);
  const said = [field.name, years, months].flatMap((name) => listOf(values, name)).length > 0;
  const own = Object.fromEntries([field.name, years, months, unsure].map((name) => [name, values[name]]));
  if (said || field.optional) return own;
  return field.kind === "number" || field.kind === "months"
    ? { ...own, [unsure]: ["unsure"] }
    : { [field.name]: ["unsure"] };
}

function sayAll(step: Step, answers: Answers, known: Answers): Answers {
  if (step.topic === "family") {
    const everybody = known.household.people.reduce((next, { id }) => {
      const there = withPerson(next, id, {});
      return post(memberSlots(id, there), there, known);
    }, answers);
    // Whether the applicant stays behind is asked once there is somebody who could go.
    const applicant = post(memberSlots("P1", everybody), everybody, known);
    return { ...applicant, trail: withStep(answers.trail, "family") };
  }
  const slots = slotsOf(step, answers, openFacts(answers));
  // A page that comes next and asks nothing would send the visitor round for ever.
  expect(slots, step.id).not.toEqual([]);
  const next = post(slots, answers, { ...known, trail: ["ties", "registers"] });
  return { ...next, trail: withStep(answers.trail, step.id) };
}

/** A page can come back for what has opened since; twice as many as there are is more than any family needs. */
function walk(household: Household, places: JurisdictionId[]): Answers {
  const known: Answers = { ...noAnswers, household, places };
  let answers = noAnswers;
  for (const _ of [...steps, ...steps]) {
    const [next] = progressOf(answers).ahead;
    if (!next) return answers;
    answers = sayAll(next, answers, known);
  }
  throw new Error(
    `the questions do not end: ${progressOf(answers)
      .ahead.map(({ id }) => id)
      .join()}`,
  );
}

const outcomes = (household: Household, places: readonly JurisdictionId[]) =>
  assess(household, policyEdition, places).jurisdictions.map(({ id, areas }) =>
    areas.map(({ placeType, people }) => [
      id,
      placeType,
      people.map(({ id: person, outcome }) => `${person} ${outcome}`),
    ]),
  );

/** What is asked of everybody is known; where a hukou is registered is asked of nobody of whom it follows. */
const isAsked = ({ relation, hukou, ties }: Household["people"][number]): boolean =>
  relation != null &&
  (hukou?.division != null || hukou?.kind === "none") &&
  Object.values(ties ?? {}).every((tie) => tie?.registeredIn !== "village");

/** In whose name a home is goes without saying where only one is grown, and nobody is asked about a child's. */
function namesGrownHolders({ people, destinations }: Household): boolean {
  const grown = people.filter(({ ageYears }) => (ageYears ?? grownAgeYears) >= grownAgeYears).map(({ id }) => id);
  const named = Object.values(destinations ?? {}).flatMap((destination) =>
    Object.values(destination?.homes ?? {}).map((home) => home?.dwellingHolders),
  );
  return named.every(
    (holders) =>
      holders == null || (holders.every((id) => grown.includes(id)) && (grown.length > 1 || holders.length > 0)),
  );
}

/** Who answers comes first and is called P1; and has somebody, or wants to move, or would not ask. */
function canWalk(household: Household): boolean {
  const [first, ...others] = household.people;
  return (
    first?.relation === "applicant" &&
    (others.length > 0 || first.wantsToMove !== false) &&
    household.people.every(isAsked) &&
    namesGrownHolders(household) &&
    householdSchema.safeParse(household).success
  );
}

/** A school in a place is not looked for in another; the forms count a village of Bijie as one, whoever comes from it. */
function tidied(household: Household): Household {
  const copy = structuredClone(household);
  for (const { ties, education } of copy.people) {
    for (const [id, tie] of Object.entries(ties ?? {})) {
      if (tie && liesIn(education?.admittedIn, seatOf(id as JurisdictionId).division) === false) delete tie.studiesIn;
      const areas = areasOf(id as JurisdictionId);
      const village = areas.find(({ is }) => is === "village");
      const back = areas.find(({ is }) => is === "origin");
      for (const fact of ["worksIn", "livesIn", "studiesIn"] as const)
        if (tie && village && tie[fact] === back?.id) tie[fact] = village.id;
    }
  }
  return copy;
}

const walkers = (stated: boolean): Household[] =>
  fc.sample(
    fc
      .constantFrom(...jurisdictionIds)
      .chain((jurisdiction) => arbitraryHousehold({ stated, jurisdiction }))
      .filter(canWalk)
      .map(tidied),
    { numRuns: 15, seed: 7 },
  );

describe.each([
  ["everything is known", true],
  ["something is not", false],
])("where %s, the short way gives the answer of the long way", (_, stated) => {
  const shares: number[] = [];

  test.each(walkers(stated).map((household, index) => ({ index, household })))(
    "family $index",
    ({ household }) => {
      const places = consideredBy(household);
      const { household: said, trail } = walk(household, places);
      const all = steps.filter(
        ({ place, topic }) => (place === null || places.includes(place)) && (topic !== "ties" || places.length > 1),
      );
      shares.push(trail.length / all.length);
      expect(outcomes(said, places)).toEqual(outcomes(household, places));
    },
    propertyTimeout,
  );

  test("by at most 60 % of the questions on average", () => {
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThanOrEqual(0.6);
  });
});

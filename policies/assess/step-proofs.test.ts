import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "..";
import { findImpossibleFacts } from "../facts/impossible";
import type { Value } from "../facts/row";
import { rowOf } from "../facts/rows";
import type { Household } from "../facts/schema";
import { grownAgeYears } from "../facts/vocabulary";
import { factIn, withFacts } from "../facts/with-fact";
import type { JurisdictionId } from "../jurisdictions";
import { arbitraryHousehold } from "../testing/arbitrary-household";
import { ownFacts } from "../testing/completions";
import { asOf } from "../testing/made-policy";
import { areaIn } from "../testing/strangers";
import { propertyRuns, propertyTimeout } from "../testing/pace";
import type { Assessment, Need, PersonAssessment, Step } from "./assessment";

/** Every way in is proved by walking it, and nobody is told what they cannot walk. */

const numRuns = propertyRuns(80);

interface Told {
  household: Household;
  place: JurisdictionId;
  person: PersonAssessment;
  step: Step;
}

/** Every step once, though it is told from several kinds of place. */
function stepsIn(household: Household, { jurisdictions }: Assessment): Told[] {
  return jurisdictions.flatMap(({ id: place, areas }) =>
    areas.flatMap(({ placeType, people }) =>
      people.flatMap((person) =>
        person.steps.filter(({ area }) => area === placeType).map((step) => ({ household, place, person, step })),
      ),
    ),
  );
}
const everyStep = (stated: boolean, check: (told: Told) => void): void =>
  fc.assert(
    fc.property(arbitraryHousehold({ stated }).map(ownFacts), (household) =>
      stepsIn(household, assess(household, asOf)).forEach(check),
    ),
    { numRuns },
  );

const come = ({ fact, need }: Need): Value =>
  Array.isArray(need) && rowOf(fact).type !== "people" ? (need[0] as string) : (need as Value);
const after = (household: Household, needs: readonly Need[]): Household =>
  withFacts(
    household,
    needs.map((need) => ({ ref: need, value: come(need) })),
  );

const isCountedAnew = (household: Household, need: Need): boolean =>
  typeof need.need === "number" && Number(factIn(household, need)) >= need.need;

/** What becomes of the person there. */
const then = ({ household, place, person, step }: Told, needs: readonly Need[]): PersonAssessment | undefined =>
  areaIn(assess(after(household, needs), asOf), place, step.area).people.find(({ id }) => id === person.id);
const isLedBy = ({ step }: Told, found: PersonAssessment | undefined): boolean =>
  found?.routes.some(({ id, leadBy, finding }) => id === step.route && leadBy === step.leadBy && finding === "met") ===
  true;

describe("a way in", () => {
  it(
    "leads in: with all of its changes its own route accepts there",
    () =>
      everyStep(true, (told) => {
        const changed = after(told.household, told.step.needs);
        if (findImpossibleFacts(changed).length > 0) return;
        const found = then(told, told.step.needs);
        if (told.step.to === "localRules")
          return expect(["localRules", "notYet", "accepted", "dependsOnReading"], JSON.stringify(told.step)).toContain(
            found?.outcome,
          );
        expect([found?.outcome, isLedBy(told, found)], JSON.stringify(told.step)).toEqual(["accepted", true]);
      }),
    propertyTimeout,
  );

  it(
    "is no larger than it has to be: with any change left out its route does not accept",
    () =>
      everyStep(true, (told) => {
        if (told.step.to === "localRules") return;
        // Months that begin anew elsewhere are not less for having been lived here.
        for (const left of told.step.needs.filter((need) => !isCountedAnew(told.household, need))) {
          const found = then(
            told,
            told.step.needs.filter((need) => need !== left),
          );
          expect(isLedBy(told, found), `${JSON.stringify(told.step)} without ${left.fact}`).toBe(false);
        }
      }),
    propertyTimeout,
  );

  it(
    "leads in whatever turns out of what is not known",
    () =>
      everyStep(false, (told) => {
        if (told.step.to === "localRules" || findImpossibleFacts(after(told.household, told.step.needs)).length > 0)
          return;
        expect(then(told, told.step.needs)?.outcome, JSON.stringify(told.step)).toBe("accepted");
      }),
    propertyTimeout,
  );

  it(
    "asks nobody for what is fixed, a child for no work, an old person for no title",
    () =>
      everyStep(false, ({ household, step }) => {
        for (const { fact, person, kind, have, need } of step.needs) {
          const age = household.people.find(({ id }) => id === person)?.ageYears ?? grownAgeYears;
          expect(kind, fact).not.toBe("fixed");
          expect(rowOf(fact).neverAdvised, fact).toBeUndefined();
          if (age < grownAgeYears)
            expect(fact).not.toMatch(/^work|Income|Contract|Recruited|^qualification|^pension|monthsWorked/);
          if (age >= 60) expect(fact).not.toMatch(/^qualification|Recruited/);
          expect(have, `${fact} is so already`).not.toEqual(need);
        }
      }),
    propertyTimeout,
  );

  it(
    "is told once: none asks for what another one asks for, and more",
    () =>
      everyStep(false, ({ person, step }) => {
        const asks = ({ needs }: Step): string[] =>
          needs.map(({ fact, person: who, register, need }) => JSON.stringify([fact, who, register, need]));
        const own = asks(step);
        const nearer = person.steps
          .filter(
            (other) => other !== step && other.area === step.area && JSON.stringify(other) !== JSON.stringify(step),
          )
          .filter((other) => asks(other).every((one) => own.includes(one)));
        expect(nearer, JSON.stringify(step)).toEqual([]);
      }),
    propertyTimeout,
  );
});

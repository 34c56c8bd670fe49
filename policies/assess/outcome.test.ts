import { describe, expect, it } from "vitest";
import { all, any, authorityDecides, given, kin, readings, shortOf, type Criterion } from "../criterion";
import type { Household } from "../facts";
import type { RegisteredPolicy } from "../jurisdictions";
import type { Basis, Condition, SettlementRoute } from "../policy";
import { xining } from "../xining";
import { assessIn } from "./assess";
import type { JurisdictionAssessment, PersonAssessment } from "./assessment";
import { compileEditions } from "./compiled-policy";

const cites = { instrument: "document", clause: "a", locator: "一" };
const yes = all();
const left = authorityDecides();
const short = shortOf(any());
const reading = (A: Criterion, B: Criterion): Criterion => readings("X-a", { A, B });
const condition = (criterion: Criterion, more: Partial<Condition> = {}): Condition => ({ id: "c", criterion, cites, ...more });
const route = (id: string, criterion: Criterion, more: Partial<SettlementRoute> = {}): SettlementRoute =>
  ({ id, basis: "conditionsMet", conditions: [condition(criterion)], reaches: [], placements: [], papers: [], ...more });
/** For whoever works there and for nobody else: so that one member leads and the others follow. */
const follows = (criterion: Criterion) => [{ id: "kin", criterion: all(kin("spouse"), criterion), cites: { ...cites, locator: "二" }, papers: [] }];

function place(routes: SettlementRoute[], facts: object[] = [{}]): JurisdictionAssessment {
  const policy: RegisteredPolicy = { ...xining, id: "xining", routes, rights: [], alreadySettled: null };
  const people = facts.map((more, index) => ({ id: `P${index + 1}`, relation: index === 0 ? "applicant" : "spouse", ...more }));
  const [found] = assessIn([compileEditions("xining", [policy])], { people, destinations: { xining: {} } } as Household, "2026-11-22", "").jurisdictions;
  if (!found) throw new Error("no answer");
  return found;
}
const first = (...routes: SettlementRoute[]): PersonAssessment => place(routes).people[0] as PersonAssessment;
const permit = given("residencePermit");

describe("the outcome over all routes", () => {
  it.each<[string, Criterion[], string]>([
    ["accepted first", [reading(yes, any()), short, yes], "accepted"], ["two readings before a missing fact or time", [short, reading(yes, left)], "dependsOnReading"],
    ["time before local rules", [left, short], "notYet"], ["local rules before silence", [any(), left], "localRules"], ["silence", [any(), any()], "notCovered"],
    ["readings that both fall short", [reading(short, left)], "notYet"], ["readings of which none accepts", [reading(left, any())], "localRules"],
    ["what another route makes up for on each reading", [reading(yes, any()), reading(any(), yes)], "accepted"],
    ["a fact that decides, before a reading", [permit, reading(yes, any())], "needFacts"], ["a fact that changes nothing", [permit, yes], "accepted"],
  ])("%s", (_, criteria, outcome) => expect(first(...criteria.map((criterion, index) => route(`r${index}`, criterion))).outcome).toBe(outcome));
});

describe("what is told with it", () => {
  it.each<[Basis[], Basis]>([[["limitsLifted", "encouraged"], "encouraged"], [["encouraged", "basicConditionMet"], "basicConditionMet"], [["limitsLifted", "conditionsMet"], "conditionsMet"], [["limitsLifted"], "limitsLifted"]])(
    "of the bases %j the first in order: %s", (bases, basis) => expect(first(...bases.map((one, index) => route(`r${index}`, yes, { basis: one }))).basis).toBe(basis),
  );

  it("the weakest basis where each reading accepts by another route", () => {
    expect(first(route("a", reading(yes, any())), route("b", reading(any(), yes), { basis: "limitsLifted" })).basis).toBe("limitsLifted");
  });

  it("only the routes that give the outcome, and for a missing fact those that could do better", () => {
    const ids = (...routes: SettlementRoute[]): string[] => first(...routes).routes.map(({ id }) => id);
    expect(ids(route("yes", yes), route("short", short), route("left", left))).toEqual(["yes"]);
    expect(ids(route("short", short), route("left", left))).toEqual(["short"]);
    expect(ids(route("left", left), route("permit", permit))).toEqual(["permit"]);
    expect(ids(route("no", any()))).toEqual([]);
  });

  it("what each reading gives for certain, though a fact that does not change the outcome is not known", () => {
    expect(first(route("a", reading(any(), yes)), route("b", all(permit, left))).readings).toEqual([{ id: "X-a", A: "notCovered", B: "accepted" }]);
    expect(first(route("a", reading(left, yes)), route("b", all(permit, left))).readings).toEqual([{ id: "X-a", A: "localRules", B: "accepted" }]);
  });

  it("what each reading gives, and none where the answer is the same", () => {
    expect(first(route("a", reading(yes, left))).readings).toEqual([{ id: "X-a", A: "accepted", B: "localRules" }]);
    expect(first(route("a", reading(left, short)))).toMatchObject({ outcome: "notYet", readings: [], notes: ["readingsDiffer.X-a"] });
    expect(first(route("a", reading(yes, yes)))).toMatchObject({ readings: [], notes: [] });
  });

  it("other readings and documents deferred to, each once", () => {
    const noted = condition(yes, { otherReadings: ["X-b"], defersTo: "relief" });
    expect(first(route("a", yes, { conditions: [noted, noted] })).notes).toEqual(["otherReading.X-b", "defersTo.relief"]);
  });

  it("placements once, in the document's order, not those that do not hold", () => {
    const at = (id: string, when?: Criterion) => ({ id, cites, ...(when && { when }) });
    const { placements } = first(route("a", yes, { placements: [at("x"), at("y", any()), at("z", left)] }), route("b", yes, { placements: [at("x"), at("w", permit)] }));
    expect(placements.map(({ id, finding }) => [id, finding])).toEqual([["x", "met"], ["z", "authorityDecides"], ["w", "unknown"]]);
  });
});

describe("a household", () => {
  const couple = [{ maritalStatus: "married", ties: { xining: { residencePermit: true } } }, { maritalStatus: "married", ties: { xining: { residencePermit: false } } }];

  it("follows a lead by the clause that names the relation", () => {
    const [, spouse] = place([route("a", permit, { reaches: follows(yes) })], couple).people;
    expect(spouse).toMatchObject({ outcome: "accepted", clauses: ["一", "二"], routes: [{ id: "a", leadBy: "P1", finding: "met" }] });
  });

  it.each<[string, Criterion, object]>([
    ["all", yes, { outcome: "all", accepted: 2, moving: 2 }], ["some", any(), { outcome: "some", accepted: 1, moving: 2 }], ["undecided", reading(yes, any()), { outcome: "undecided", accepted: 1, moving: 2 }],
  ])("sums up: %s", (_, criterion, found) => expect(place([route("a", permit, { reaches: follows(criterion) })], couple).household).toMatchObject(found));

  it("sums up nobody, and counts only those who move", () => {
    expect(place([route("a", any())], couple).household).toMatchObject({ outcome: "none", accepted: 0, moving: 2 });
    expect(place([route("a", yes)], [couple[0] ?? {}, { wantsToMove: false }]).household).toMatchObject({ outcome: "all", accepted: 1, moving: 1 });
    expect(place([route("a", yes)], [{}, { wantsToMove: false }]).people[1]).toMatchObject({ outcome: "noMoveNeeded", routes: [], steps: [] });
  });
});

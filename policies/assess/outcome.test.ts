import { describe, expect, it } from "vitest";
import { all, any, authorityDecides, given, hukouIn, kin, not, readings, shortOf, type Criterion } from "../criterion";
import type { Basis, SettlementRoute } from "../policy";
import { answerOf, at, condition, family, person, personIn, reach, route } from "../testing/made-policy";
import type { PersonAssessment } from "./assessment";

const yes = all();
const no = any();
const left = authorityDecides;
const short = shortOf(no);
const permit = given("residencePermit");
const reading = (A: Criterion, B: Criterion): Criterion => readings("X-a", { A, B });

const first = (...routes: SettlementRoute[]): PersonAssessment => personIn(answerOf({ routes }, family({})));
const by = (...criteria: Criterion[]): PersonAssessment =>
  first(...criteria.map((criterion, index) => route(`r${index}`, [criterion])));

describe("the outcome over all routes", () => {
  it.each<[string, Criterion[], string]>([
    ["accepted first", [reading(yes, no), short, yes], "accepted"],
    ["two readings before a missing fact or time", [short, reading(yes, left)], "dependsOnReading"],
    ["time before local rules", [left, short], "notYet"],
    ["local rules before silence", [no, left], "localRules"],
    ["silence", [no, no], "notCovered"],
    ["silence where there is no route", [], "notCovered"],
    ["readings that both fall short", [reading(short, left)], "notYet"],
    ["readings of which none accepts", [reading(left, no)], "localRules"],
    ["what another route makes up for on each reading", [reading(yes, no), reading(no, yes)], "accepted"],
    ["what is short and left to somebody", [all(short, left)], "localRules"],
    ["a fact that decides, before a reading", [permit, reading(yes, no)], "needFacts"],
    ["a fact that changes nothing", [permit, yes], "accepted"],
    ["a fact between two ways that accept", [permit, not(permit)], "accepted"],
    ["a fact between two that are short", [all(permit, short), all(not(permit), short)], "notYet"],
    ["a fact between time and a decision", [all(permit, short), all(not(permit), left)], "needFacts"],
  ])("%s", (_, criteria, outcome) => expect(by(...criteria).outcome).toBe(outcome));

  it("is open where it is not known whether somebody is there already, though the way is", () => {
    const unknown = person("P1", "applicant", { hukou: { kind: "urban", division: "630123" } });
    expect(personIn(answerOf({ routes: [route("r", [yes])] }, [unknown], { area: "townOrSmallCity" }))).toMatchObject({
      outcome: "needFacts",
      missingFacts: [{ fact: "registeredIn", person: "P1" }],
    });
    expect(personIn(answerOf({ routes: [route("r", [yes])] }, [unknown])).outcome).toBe("accepted");
  });
});

describe("the basis", () => {
  const led = (id: string, criterion: Criterion, basis: Basis): SettlementRoute => route(id, [criterion], { basis });

  it.each<[Basis[], Basis]>([
    [["limitsLifted", "encouraged"], "encouraged"],
    [["encouraged", "basicConditionMet"], "basicConditionMet"],
    [["limitsLifted", "conditionsMet"], "conditionsMet"],
    [["limitsLifted"], "limitsLifted"],
  ])("of %j is the first in order: %s", (bases, basis) =>
    expect(first(...bases.map((one, index) => led(`r${index}`, yes, one))).basis).toBe(basis),
  );

  it("counts only what accepts for certain, where something does", () => {
    expect(first(led("perhaps", permit, "conditionsMet"), led("sure", yes, "limitsLifted")).basis).toBe("limitsLifted");
  });

  it("is the weakest of the best where none is certain: over readings, and over what is not known", () => {
    expect(first(led("a", reading(yes, no), "conditionsMet"), led("b", reading(no, yes), "limitsLifted")).basis).toBe(
      "limitsLifted",
    );
    expect(
      first(
        led("a", permit, "conditionsMet"),
        led("b", not(permit), "encouraged"),
        led("c", not(permit), "limitsLifted"),
      ).basis,
    ).toBe("encouraged");
  });

  it("is the weakest of two that only together accept, though on one fact another would", () => {
    const stronger = [led("a", reading(yes, no), "conditionsMet"), led("b", reading(no, yes), "limitsLifted")];
    expect(first(...stronger, led("c", permit, "conditionsMet")).basis).toBe("limitsLifted");
  });

  it("is told of nobody who is not accepted", () => expect(by(short).basis).toBeNull());
});

describe("what is told with it", () => {
  it("only the routes that give the outcome, and for a missing fact those that could do better", () => {
    const ids = (...routes: SettlementRoute[]): string[] => first(...routes).routes.map(({ id }) => id);
    expect(ids(route("yes", [yes]), route("short", [short]), route("left", [left]))).toEqual(["yes"]);
    expect(ids(route("short", [short]), route("left", [left]))).toEqual(["short"]);
    expect(ids(route("left", [left]), route("permit", [permit]))).toEqual(["permit"]);
    expect(ids(route("no", [no]))).toEqual([]);
  });

  it("of an acceptance only the routes that are certain, where there are any, each with everybody who leads it", () => {
    const ids = (...routes: SettlementRoute[]): string[] => first(...routes).routes.map(({ id }) => id);
    expect(ids(route("yes", [yes]), route("permit", [permit]))).toEqual(["yes"]);
    expect(ids(route("a", [permit]), route("b", [not(permit)]))).toEqual(["a", "b"]);
    const both = route("r", [permit], { reaches: [reach(kin("otherRelative"))] });
    const people = family({ residencePermit: true }, { residencePermit: true });
    expect(personIn(answerOf({ routes: [both] }, people)).routes.map(({ leadBy }) => leadBy)).toEqual(["P1", "P2"]);
  });

  it("where one is registered, beside the hukou that may lie there, once", () => {
    const facts = (kind: "rural" | "urban", division: string | null): string[] => {
      const people = [person("P1", "applicant", { hukou: { kind, division } })];
      const found = personIn(answerOf({ routes: [route("r", [hukouIn("630123")])] }, people));
      return found.missingFacts.map(({ fact }) => fact);
    };
    const both = ["hukou.division", "registeredIn"];
    expect([facts("urban", null), facts("rural", null), facts("urban", "630123")]).toEqual([both, both, []]);
  });

  it("exactly the facts that can change it", () => {
    const facts = (...criteria: Criterion[]): string[] => by(...criteria).missingFacts.map(({ fact }) => fact);
    expect(facts(all(permit, given("labourContract")))).toEqual(["labourContract", "residencePermit"]);
    expect(facts(permit, all(permit, given("labourContract")))).toEqual(["residencePermit"]);
    expect(facts(permit, yes)).toEqual([]);
  });

  it("what each reading gives for certain, though a fact that does not change the outcome is not known", () => {
    expect(first(route("a", [reading(no, yes)]), route("b", [all(permit, left)])).readings).toEqual([
      { id: "X-a", A: "notCovered", B: "accepted" },
    ]);
    expect(first(route("a", [reading(left, yes)]), route("b", [all(permit, left)])).readings).toEqual([
      { id: "X-a", A: "localRules", B: "accepted" },
    ]);
  });

  it("what each reading gives, and none where the answer is the same", () => {
    expect(by(reading(yes, left)).readings).toEqual([{ id: "X-a", A: "accepted", B: "localRules" }]);
    expect(by(reading(left, short))).toMatchObject({
      outcome: "notYet",
      readings: [],
      notes: expect.arrayContaining(["readingsDiffer:X-a"]) as unknown,
    });
    expect(by(reading(yes, yes))).toMatchObject({ readings: [], notes: [] });
  });

  it("of two ambiguities the worst that the other leaves, and none of one that alone changes nothing", () => {
    const both = all(reading(yes, left), readings("X-c", { A: yes, B: no }));
    expect(by(both).readings).toEqual([
      { id: "X-a", A: "notCovered", B: "notCovered" },
      { id: "X-c", A: "localRules", B: "notCovered" },
    ]);
    expect(by(any(reading(yes, no), all(readings("X-c", { A: yes, B: no }), no))).readings.map(({ id }) => id)).toEqual(
      ["X-a"],
    );
  });

  it("the clauses of the way, each once", () => {
    const cited = (...locators: string[]): SettlementRoute =>
      route("a", [], {
        conditions: locators.map((locator, index) => condition(yes, { id: `${index}`, cites: at(locator) })),
        reaches: [reach(kin("otherRelative"))],
      });
    const people = family({}, {}).map((one, index) =>
      index === 0 ? one : { ...one, hukou: { kind: "urban" as const, division: "410100" } },
    );
    expect(
      answerOf({ routes: [cited("三", "四", "三"), route("no", [no])] }, people).people.map(({ clauses }) => clauses),
    ).toEqual([
      ["三", "四", "二"],
      ["三", "四", "二"],
    ]);
  });
});

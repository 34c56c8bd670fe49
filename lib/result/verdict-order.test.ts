import { describe, expect, test } from "vitest";
import type { JurisdictionAssessment } from "@/policies/assess/assessment";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { OutcomeWord } from "./outcome-word";
import { accepted, areaMade, needed, placeMade, somebody, stepBy } from "./testing/made-assessment";
import { answerIn, bestFirst, verdictOf, type AnswerGroup, type PlaceAnswer } from "./verdict";

/** Answers that are made up, where it matters in which order they are told and how the sentence begins. */

const group = (word: OutcomeWord, ...people: string[]): AnswerGroup => ({
  word,
  people,
  areas: null,
  lack: null,
  open: null,
});
const place = (id: JurisdictionId, ...groups: AnswerGroup[]): PlaceAnswer => ({ id, areas: null, groups });
const told = (clauses: readonly { word: string; people: string[] }[]) =>
  clauses.map(({ word, people }) => `${word} ${people.join()}`);

describe("the sentence begins", () => {
  const begins = (...words: OutcomeWord[]) =>
    verdictOf(words.map((word, index) => place("xining", group(word, `P${index + 1}`)))).begins;

  test("with what is open, with what is not answered, at home, or with nothing", () => {
    expect(begins("accepted", "needFacts")).toBe("open");
    expect(begins("notCovered", "needFacts")).toBe("unanswered");
    expect(begins("noMoveNeeded", "notMoving")).toBe("atHome");
    expect(begins("noMoveNeeded", "notCovered")).toBe("none");
  });
});

describe("the sentence tells", () => {
  test("what is open first, then what serves most people, then the better answer", () => {
    const { now } = verdictOf([
      place("xining", group("encouraged", "P1"), group("notCovered", "P2", "P3", "P4")),
      place("weihai", group("accepted", "P1")),
      place("bijie", group("limitsLifted", "P1", "P2")),
    ]);
    expect(told(now)).toEqual(["limitsLifted P1,P2", "accepted P1", "encouraged P1"]);
  });

  test("where nothing is open what is nearly there, else what is not answered, else the first answer alone", () => {
    const [late, asked, silent] = [group("notYet", "P1"), group("needFacts", "P2", "P3"), group("notCovered", "P4")];
    const nowOf = (...groups: AnswerGroup[]) => told(verdictOf([place("xining", ...groups)]).now);
    expect(nowOf(late, asked, silent)).toEqual(["notYet P1"]);
    expect(nowOf(asked, silent)).toEqual(["needFacts P2,P3"]);
    expect(nowOf(group("unclear", "P1"), group("notCovered", "P2", "P3"))).toEqual(["unclear P1"]);
    expect(nowOf(group("localRules", "P1", "P2"), silent)).toEqual(["localRules P1,P2"]);
    expect(verdictOf([])).toMatchObject({ now: [], soon: [] });
  });
});

describe("the best place comes first", () => {
  const order = (...answers: PlaceAnswer[]) => bestFirst(answers).map(({ id }) => id);

  test("where most can go; then by the best answer, a month before a question; then by how many have it", () => {
    expect(order(place("xining", group("accepted", "P1")), place("weihai", group("limitsLifted", "P1", "P2")))).toEqual(
      ["weihai", "xining"],
    );
    expect(
      order(
        place("xining", group("needFacts", "P1", "P2")),
        place("weihai", group("notYet", "P1")),
        place("bijie", group("dependsOnReading", "P1")),
        place("dandong"),
      ),
    ).toEqual(["weihai", "bijie", "xining", "dandong"]);
    expect(order(place("xining", group("notYet", "P1")), place("weihai", group("notYet", "P1", "P2", "P3")))).toEqual([
      "weihai",
      "xining",
    ]);
  });
});

describe("the answer of one place", () => {
  const [city, town] = ["cityDistrict", "townOrSmallCity"];
  const best = (person: string, outcome: "accepted" | "notYet" | "notCovered", ...areas: string[]) =>
    ({ person, outcome, basis: outcome === "accepted" ? "conditionsMet" : null, areas }) as const;
  const wait = needed("monthsWorked", { person: "P2", kind: "wait", months: 3, earliest: "2027-02" });
  const waiting = (...needs: Parameters<typeof stepBy>[1]) =>
    somebody("P2", { outcome: "notYet", steps: [stepBy("P2", needs)] });
  const made = (second: ReturnType<typeof somebody>, ...bests: ReturnType<typeof best>[]) =>
    answerIn(
      placeMade(
        [areaMade(city, [accepted("P1", "P1"), second]), areaMade(town, [somebody("P1"), somebody("P2")])],
        bests as unknown as JurisdictionAssessment["best"],
      ),
    );

  test("names the kind of place once where it is that of everybody who is told one", () => {
    const alike = made(waiting(wait), best("P1", "accepted", city), best("P2", "notYet", city));
    expect([alike.areas, alike.groups.map(({ areas }) => areas)]).toEqual([[city], [null, null]]);
    const silent = made(somebody("P2"), best("P1", "accepted", city), best("P2", "notCovered", city, town));
    expect([silent.areas, silent.groups.map(({ word }) => word)]).toEqual([[city], ["accepted", "notCovered"]]);
  });

  test("names it with each where one of them can go everywhere", () => {
    const people = [accepted("P1", "P1"), accepted("P2", "P2")];
    const bests = [best("P1", "accepted", city), best("P2", "accepted", city, town)];
    const everywhere = answerIn(
      placeMade([areaMade(city, people), areaMade(town, people)], bests as unknown as JurisdictionAssessment["best"]),
    );
    expect([everywhere.areas, everywhere.groups.map(({ areas }) => areas)]).toEqual([null, [[city], null]]);
  });

  test("begins with the better answer, whoever is named first", () => {
    const { groups } = made(accepted("P2", "P2"), best("P1", "notCovered", city, town), best("P2", "accepted", city));
    expect(groups.map(({ word, people }) => [word, people])).toEqual([
      ["accepted", ["P2"]],
      ["notCovered", ["P1"]],
    ]);
  });

  test("says what those are missing of whom it is the answer, not whoever has a better one elsewhere", () => {
    const first = somebody("P1", { outcome: "notYet", steps: [stepBy("P1", [{ ...wait, person: "P1", months: 9 }])] });
    const { groups } = answerIn(
      placeMade([areaMade(city, [first, waiting(wait)]), areaMade(town, [accepted("P1", "P1"), somebody("P2")])], [
        best("P1", "accepted", town),
        best("P2", "notYet", city),
      ] as unknown as JurisdictionAssessment["best"]),
    );
    expect(groups.map(({ lack }) => lack?.person ?? null)).toEqual([null, "P2"]);
  });

  test("says what is missing where it is one thing, and no more than that it is several", () => {
    const lackOf = (...needs: Parameters<typeof stepBy>[1]) =>
      made(waiting(...needs), best("P1", "accepted", city), best("P2", "notYet", city)).groups.map(({ lack }) => lack);
    expect(lackOf(wait)).toEqual([null, { fact: "monthsWorked", person: "P2", months: 3, earliest: "2027-02" }]);
    expect(lackOf(wait, needed("labourContract", { person: "P2", kind: "paper" }))).toEqual([null, null]);
    expect(lackOf()).toEqual([null, null]);
  });
});

import { describe, expect, it } from "vitest";
import { all, any, authorityDecides, given, not, readings, type Criterion } from "../criterion";
import type { Household } from "../facts";
import type { Citation } from "../instrument";
import type { Paper, Right } from "../policy";
import { xining } from "../xining";
import { assessIn } from "./assess";
import { compileEditions } from "./compiled-policy";

const cites = (locator: string): Citation => ({ instrument: "document", clause: locator, locator });
const paper = (id: string, locator: string, source: Paper["source"] = "implied"): Paper => ({ id, source, purpose: "landRights", cites: cites(locator), issuedBy: "village" });
const right = (id: string, cases: Right["cases"], otherwise: Right["otherwise"] = "notStated"): Right => ({ id, kind: "land", cites: [cites("一"), cites("二"), cites("一")], cases, otherwise });

/** Rights of people of whom only the residence permit is known, or not. */
function assessed(rights: Right[], permits: (boolean | null)[], more: object = {}) {
  const people = permits.map((residencePermit, index) => ({ id: `P${index + 1}`, relation: index === 0 ? "applicant" : "sibling", ties: { xining: { residencePermit } }, ...more }));
  const household = { people, destinations: { xining: {} } } as Household;
  const [found] = assessIn([compileEditions("xining", [{ ...xining, routes: [], rights, alreadySettled: any() }])], household, "2026-11-22", "").jurisdictions;
  return { rights: found?.rights ?? [], papers: found?.documents ?? [] };
}
const effect = (when: Criterion, permit: boolean | null = true): string | undefined => assessed([right("r", [{ when, effect: "kept" }])], [permit]).rights[0]?.effect;
const permit = given("residencePermit");

describe("a right", () => {
  it.each<[string, Criterion, boolean | null, string]>([
    ["holds", permit, true, "kept"], ["does not hold", permit, false, "notStated"], ["is not known", permit, null, "needFacts"], ["always holds", all(), null, "kept"],
    ["never holds", any(), null, "notStated"], ["depends on the reading", readings("X-a", { A: all(), B: any() }), true, "dependsOnReading"],
    ["is left to the authority", authorityDecides(), true, "dependsOnReading"], ["is left, if the permit is there", all(permit, authorityDecides()), false, "notStated"],
  ])("whose case %s", (_, when, value, found) => expect(effect(when, value)).toBe(found));

  it("has the effect of its first case that holds", () => {
    const two = right("r", [{ when: permit, effect: "kept" }, { when: all(), effect: "optional" }]);
    expect(assessed([two], [true, false]).rights.map(({ effect: found, for: whom }) => [found, whom])).toEqual([["kept", ["P1"]], ["optional", ["P2"]]]);
  });

  it("needs no fact when every case has the same effect", () => {
    const same = right("r", [{ when: permit, effect: "kept" }, { when: not(permit), effect: "kept" }]);
    expect(assessed([same], [null]).rights).toMatchObject([{ effect: "kept", missingFacts: [] }]);
  });

  it("names what decides, once for each person, and where it is printed, once", () => {
    const [found] = assessed([right("r", [{ when: permit, effect: "kept" }])], [null, null]).rights;
    const missing = ["P1", "P2"].map((person) => ({ fact: "residencePermit", person, jurisdiction: "xining" }));
    expect(found).toEqual({ id: "r", kind: "land", effect: "needFacts", addresses: "settlers", for: ["P1", "P2"], clauses: ["一", "二"], papers: [], missingFacts: missing, otherReadings: [] });
  });
});

it("a fact of the whole household is asked for once, two facts of one person both", () => {
  const [found] = assessed([right("r", [{ when: all(given("registeredPoor"), permit, given("labourContract")), effect: "kept" }])], [null, null]).rights;
  expect(found?.missingFacts.map(({ fact, person }) => `${fact} ${person}`).sort()).toEqual([
    "labourContract P1", "labourContract P2", "registeredPoor null", "residencePermit P1", "residencePermit P2",
  ]);
});

describe("a sentence", () => {
  const of = (addresses: Right["addresses"], more: object): string | undefined =>
    assessed([{ ...right("r", [{ when: all(), effect: "kept" }]), ...(addresses && { addresses }) }], [null], more).rights[0]?.effect;
  const hereAlready = { ties: { xining: { settledMonthsAgo: 3 } } };

  it.each<[Right["addresses"], string, string, string]>([
    [undefined, "kept", "kept", "notApplicable"], ["residents", "kept", "kept", "kept"], ["unregistered", "kept", "notApplicable", "kept"],
  ])("that addresses %s speaks of those who move: %s, are registered there: %s, stay registered elsewhere: %s", (addresses, moving, settled, staying) => {
    expect([of(addresses, {}), of(addresses, hereAlready), of(addresses, { wantsToMove: false })]).toEqual([moving, settled, staying]);
  });
});

describe("other readings of a right", () => {
  const cases: Right["cases"] = [{ when: permit, effect: "kept", otherReadings: ["X-z"] }, { when: all(), effect: "optional" }];
  it("are noted with the case that holds, or may", () => {
    const noted = (value: boolean | null) => assessed([right("r", cases)], [value]).rights[0]?.otherReadings;
    expect([noted(true), noted(false), noted(null)]).toEqual([["X-z"], [], ["X-z"]]);
    expect(assessed([right("r", cases)], [true, true]).rights[0]?.otherReadings).toEqual(["X-z"]);
  });
});

describe("papers of a right", () => {
  it("that depend on what is not known name it, though the effect does not", () => {
    const either = (papers: [string, string]): Right => right("r", [
      { when: permit, effect: "keptWithPaper", papers: [paper(papers[0], "一")] }, { when: not(permit), effect: "keptWithPaper", papers: [paper(papers[1], "一")] },
    ]);
    const missingIn = (papers: [string, string]) => assessed([either(papers)], [null]).rights.map(({ effect: found, missingFacts }) => [found, missingFacts.map(({ fact }) => fact)]);
    expect([missingIn(["a", "b"]), missingIn(["a", "a"])]).toEqual([[["keptWithPaper", ["residencePermit"]]], [["keptWithPaper", []]]]);
  });

  it("are those of the case that holds, for whom it holds", () => {
    const two = right("r", [{ when: permit, effect: "kept", papers: [paper("a", "一")] }, { when: all(), effect: "kept", papers: [paper("b", "一")] }]);
    expect(assessed([two], [true]).rights).toMatchObject([{ papers: ["a"] }]);
    expect(assessed([two], [true, false]).papers.map(({ id, for: whom }) => [id, whom])).toEqual([["a", ["P1"]], ["b", ["P2"]]]);
    expect(assessed([two], [null]).rights).toMatchObject([{ effect: "kept", papers: ["a", "b"] }]);
  });

  it("are one, with every clause, named when any clause names it", () => {
    const rights = [right("r", [{ when: all(), effect: "kept", papers: [paper("a", "一")] }]), right("s", [{ when: all(), effect: "kept", papers: [paper("a", "二", "named"), paper("a", "一")] }])];
    expect(assessed(rights, [true, true]).papers).toEqual([{ id: "a", source: "named", purpose: "landRights", for: ["P1", "P2"], clauses: ["一", "二"], issuedBy: "village" }]);
  });
});

import { describe, expect, it } from "vitest";
import { all, any, authorityDecides, given, home, kin, not, type Criterion } from "../criterion";
import type { Person } from "../facts/schema";
import type { Paper, SettlementRoute } from "../policy";
import { answerOf, at, family, reach, route } from "../testing/made-policy";
import type { DocumentNeeded } from "./assessment";

const permit = given("residencePermit");
const contract = given("labourContract");
const paper = (id: string, more: Partial<Paper> = {}): Paper => ({
  id,
  source: "implied",
  purpose: "settlement",
  cites: at("一"),
  ...more,
});
const documents = (routes: SettlementRoute[], people: readonly Person[]): DocumentNeeded[] =>
  answerOf({ routes }, people).documents;
const papers = (routes: SettlementRoute[], people: readonly Person[]) =>
  documents(routes, people).map(({ id, for: whom }) => [id, whom]);
const permits = (...values: (boolean | null)[]): Person[] =>
  family(...values.map((residencePermit) => ({ residencePermit })));

describe("papers for settling", () => {
  it("cite their clauses in the order of the policy, whoever is named first", () => {
    const routes = [
      route("one", [permit], { papers: [paper("lease", { cites: at("一") })] }),
      route("two", [contract], { papers: [paper("lease", { cites: at("二") })] }),
    ];
    const [first, second] = [{ residencePermit: true }, { labourContract: true }];
    for (const people of [family(first, second), family(second, first)])
      expect(documents(routes, people).map(({ clauses }) => clauses)).toEqual([["一", "二"]]);
  });

  it("are those of the ways that give the outcome, for the lead and whoever follows", () => {
    const routes = [
      route("family", [permit], {
        papers: [paper("lead")],
        reaches: [
          reach(kin("otherRelative"), { papers: [paper("kinship", { source: "named", issuedBy: "village" })] }),
        ],
      }),
      route("no", [any()], { papers: [paper("never")] }),
      route("left", [authorityDecides], { papers: [paper("worse")] }),
    ];
    const about = { purpose: "settlement", clauses: ["一"], alternative: null, decidedBy: [] };
    expect(documents(routes, permits(true, false))).toEqual([
      { ...about, id: "lead", source: "implied", for: ["P1", "P2"], issuedBy: null },
      { ...about, id: "kinship", source: "named", for: ["P2"], issuedBy: "village" },
    ]);
  });

  it("are nobody's who stays", () => {
    const open = route("open", [all()], { papers: [paper("lead")] });
    expect(
      papers(
        [open],
        permits(true, true).map((one) => ({ ...one, wantsToMove: one.id === "P2" })),
      ),
    ).toEqual([["lead", ["P2"]]]);
  });

  it("depend on the lead, or on the follower where the follower brings them", () => {
    const routes = [
      route("family", [permit], {
        papers: [paper("lead", { when: contract })],
        reaches: [reach(kin("otherRelative"), { papers: [paper("kinship", { when: contract })] })],
      }),
    ];
    const people = (lead: boolean, follower: boolean): Person[] =>
      family({ residencePermit: true, labourContract: lead }, { residencePermit: false, labourContract: follower });
    expect([papers(routes, people(true, false)), papers(routes, people(false, true))]).toEqual([
      [["lead", ["P1", "P2"]]],
      [["kinship", ["P2"]]],
    ]);
  });

  it("are asked for where the authority decides, and never where nothing calls for them", () => {
    expect(
      papers(
        [route("r", [all()], { papers: [paper("left", { when: authorityDecides }), paper("no", { when: any() })] })],
        permits(true),
      ),
    ).toEqual([["left", ["P1"]]]);
  });

  it("stand once, with every clause that asks for them, named when any names them", () => {
    const twice = [paper("a"), paper("a", { source: "named", cites: at("二") }), paper("a")];
    expect(documents([route("r", [all()], { papers: twice })], permits(true))).toMatchObject([
      { id: "a", source: "named", clauses: ["一", "二"], for: ["P1"] },
    ]);
  });
});

describe("alternatives", () => {
  const either = (when: Criterion): SettlementRoute[] => [
    route("r", [all()], {
      papers: [
        paper("yes", { when, alternative: "proof" }),
        paper("no", { when: not(when), alternative: "proof" }),
        paper("always"),
      ],
    }),
  ];
  const seen = (people: Person[]) =>
    documents(either(contract), people).map(({ id, alternative, decidedBy }) => [
      id,
      alternative,
      decidedBy.map(({ fact, person }) => `${fact} ${person}`),
    ]);

  it("are told as such, with the fact that decides, while it is open", () => {
    expect(seen(family({}))).toEqual([
      ["yes", "proof", ["labourContract P1"]],
      ["no", "proof", ["labourContract P1"]],
      ["always", null, []],
    ]);
  });

  it("are one paper, and no choice, once it is not", () => {
    expect(seen(family({ labourContract: false }))).toEqual([
      ["no", null, []],
      ["always", null, []],
    ]);
  });

  it("stay a choice where another clause asks for one of them without the other", () => {
    const papers = [
      paper("yes", { when: contract, alternative: "proof" }),
      paper("yes", { when: contract }),
      paper("no", { when: not(contract), alternative: "proof" }),
    ];
    const found = documents([route("r", [all()], { papers })], family({}));
    expect(found.map(({ id, alternative }) => [id, alternative])).toEqual([
      ["yes", "proof"],
      ["no", "proof"],
    ]);
  });

  it("name the facts of everybody of whom it is open", () => {
    expect(seen(family({}, {}))[0]).toEqual(["yes", "proof", ["labourContract P1", "labourContract P2"]]);
  });

  it("of which only one is left are none, though it is open whether it is needed", () => {
    const [only] = documents(
      [route("r", [all()], { papers: [paper("yes", { when: contract, alternative: "proof" })] })],
      family({}),
    );
    expect(only).toMatchObject({ alternative: null, decidedBy: [{ fact: "labourContract", person: "P1" }] });
  });
});

it("a home needs its own test of who holds it", () => {
  const lease = paper("lease", { when: home("subject", { met: ["rentedLawful"] }) });
  const open = [route("r", [all()], { papers: [lease] })];
  const asked = (dwellingHolders: string[]) =>
    answerOf({ routes: open }, family({}, {}), {
      destinations: { xining: { homes: { cityDistrict: { dwelling: "rentedLawful", dwellingHolders } } } },
    }).documents.map((one) => one.for);
  expect([asked(["P2"]), asked([])]).toEqual([[["P2"]], []]);
});

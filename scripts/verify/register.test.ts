import { describe, expect, it } from "vitest";
import { atLeast, given } from "../../policies/criterion";
import { defineInstrument, type ClauseEntry } from "../../policies/instrument";
import type { Policy } from "../../policies/policy";
import { coverageOf } from "./coverage";
import { registerProblems } from "./register";

const document = "某县方案\n一、总则\n1.住满3年可以落户。\n2.不收费。房子随意。";
const register: Record<string, ClauseEntry> = {
  general: { locator: "一", terms: ["总则"], notModelled: "heading" },
  residence: { locator: "一、1", terms: ["住满3年"] },
  fees: { locator: "一、2", sentence: 1, terms: ["房子"], notModelled: "purpose" },
};

const cites = { instrument: "place", clause: "residence", locator: "一、1" };

function policy(clauses: Record<string, ClauseEntry> = register, months = 36, title = "某县方案"): Policy {
  const instrument = defineInstrument({
    id: "place",
    title,
    number: null,
    issuedBy: null,
    issuedOn: null,
    caveats: [],
    successors: [],
    defersTo: {},
    clauses,
  });
  const route = {
    id: "stay",
    basis: "conditionsMet",
    conditions: [{ id: "lived", criterion: atLeast("monthsLived", months), cites }],
    reaches: [],
    placements: [],
    papers: [],
  } as const;
  return {
    id: "weihai",
    instrument,
    division: "00",
    areas: [{ id: "town" }],
    readings: [],
    routes: [route],
    rights: [],
    notices: [],
  };
}
const problems = (clauses?: Record<string, ClauseEntry>, months?: number, title?: string) =>
  registerProblems(policy(clauses, months, title), document);
const change = (id: string, entry: Partial<ClauseEntry>) => ({
  ...register,
  [id]: { ...register[id], ...entry } as ClauseEntry,
});

const only = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, register[id] as ClauseEntry]));

describe("a register held against its document", () => {
  it("agrees", () => expect(problems()).toEqual([]));

  it.each<[string, string[], string]>([
    [
      "a locator that does not exist",
      problems(change("fees", { locator: "一、7" })),
      "一、7 fees: no such locator in the document",
    ],
    [
      "a sentence that does not exist",
      problems(change("fees", { sentence: 3 })),
      "一、2 fees: no sentence 3 in this provision",
    ],
    [
      "a term that stands elsewhere",
      problems(change("fees", { terms: ["3年"] })),
      "一、2 fees: the term 3年 does not occur in this clause",
    ],
    ["a title that is not printed", problems(register, 36, "别县方案"), "the document does not print 别县方案"],
    [
      "a figure that the clause does not print",
      problems(register, 24),
      "stay lived: 2年 (monthsLived) does not occur in residence",
    ],
    [
      "a clause both used and called not modelled",
      problems(change("residence", { notModelled: "purpose" })),
      "一、1 residence: called purpose, yet used by stay lived",
    ],
    [
      "a clause neither used nor explained",
      problems({ ...register, more: { locator: "一、2", sentence: 1, terms: [] } }),
      "一、2 more: neither used nor said why not",
    ],
  ])("reports %s", (_, found, expected) => expect(found).toContain(`weihai ${expected}`));

  it("reports a provision that is missing from the register", () => {
    expect(problems(only("general", "residence"))).toEqual([
      "weihai 一、2: a provision of the document is not in the register",
    ]);
  });

  it("reports clauses out of the document's order", () => {
    expect(problems(only("fees", "general", "residence"))).toEqual([
      "weihai 一 general: stands before fees in the document",
    ]);
  });

  it("reads figures in the criteria of papers and placements too", () => {
    const base = policy();
    const placements = [
      { id: "home", cites, when: atLeast("monthsLived", 12) },
      { id: "any", cites, when: given("investor") },
    ];
    const routes = base.routes.map((route) => ({ ...route, placements }));
    expect(registerProblems({ ...base, routes }, document)).toEqual([
      "weihai stay placement home: 1年 (monthsLived) does not occur in residence",
    ]);
  });
});

describe("coverage", () => {
  it("counts provisions, what is modelled, and the rest by reason", () => {
    expect(coverageOf(policy(), document)).toEqual([
      "weihai: 3 numbered provisions, 3 clauses registered, 1 modelled, 2 not:",
      "  heading 1",
      "  purpose 1",
    ]);
  });
});

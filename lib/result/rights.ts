import type { JurisdictionAssessment, RightAssessed } from "@/policies/assess/assessment";
import { rightKinds, type RightKind } from "@/policies/policy";
import { stepAsking } from "../wizard/steps";

export interface RightLine extends Pick<RightAssessed, "id" | "effect" | "addresses" | "clauses" | "papers" | "missingFacts"> {
  /** Whose it is, where it is not everybody's. */
  for: string[] | null;
}

export interface OpenRights {
  ask: RightLine["missingFacts"][number] | null;
  lines: RightLine[];
}

export interface RightsOfKind {
  kind: RightKind;
  /** All of them: what is silent or open is not nothing. */
  count: number;
  /** What the document says of people like them. */
  said: RightLine[];
  /** What it says of others and not of them, or not at all. */
  silent: RightLine[];
  /** What unanswered questions keep open, by the page that asks first. */
  open: OpenRights[];
}

/** What is sure before what is not. */
const strongest: readonly RightLine["effect"][] = [
  "protected", "kept", "keptWithPaper", "gained", "ifQualified", "optional", "staysAtOrigin", "dependsOnReading", "localRules", "notStated",
];

/** Whether the land stays theirs is what a farmer's family fears for: a document that does not say so is told to say nothing, in a line of its own. */
const feared = "landKeptAfterSettling";
const isSilent = ({ id, effect }: RightLine): boolean => effect === "notStated" && id !== feared;

/** Rights by kind, land first; what does not concern anybody of the household is left out. */
export function rightsOf({ rights, people }: JurisdictionAssessment): RightsOfKind[] {
  const everybody = new Set(rights.flatMap((right) => right.for)).size || people.length;
  const lines = rights.filter(({ effect }) => effect !== "notApplicable").map((right) => ({ kind: right.kind, line: lineOf(right, everybody) }));
  return rightKinds
    .map((kind) => {
      const ofKind = lines.filter((entry) => entry.kind === kind).map(({ line }) => line);
      return {
        kind,
        count: ofKind.length,
        said: ofKind.filter((line) => strongest.includes(line.effect) && !isSilent(line)).sort((a, b) => strongest.indexOf(a.effect) - strongest.indexOf(b.effect)),
        silent: ofKind.filter(isSilent),
        open: byQuestion(ofKind.filter(({ effect }) => effect === "needFacts")),
      };
    })
    .filter(({ count }) => count > 0);
}

function byQuestion(lines: readonly RightLine[]): OpenRights[] {
  const open = new Map<string, OpenRights>();
  for (const line of lines) {
    const ask = line.missingFacts[0] ?? null;
    const page = (ask && stepAsking(ask.fact, ask.jurisdiction)?.id) ?? "";
    const found = open.get(page) ?? { ask, lines: [] };
    found.lines.push(line);
    open.set(page, found);
  }
  return [...open.values()];
}

const lineOf = ({ id, effect, addresses, clauses, papers, missingFacts, for: people }: RightAssessed, everybody: number): RightLine => ({
  id, effect, addresses, clauses, papers, missingFacts, for: people.length < everybody ? people : null,
});

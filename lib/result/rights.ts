import type { AreaAssessment, OpenRight } from "@/policies/assess/assessment";
import { refKey } from "@/policies/facts/rows";
import type { Person } from "@/policies/facts/schema";
import { rightKinds, type RightKind } from "@/policies/policy";
import { canBePupil, isOfPupils } from "../wizard/pupils";
import { stepAsking } from "../wizard/steps";

export interface RightLine extends Pick<
  OpenRight,
  "id" | "effect" | "addresses" | "clauses" | "papers" | "missingFacts" | "remarks"
> {
  /** Whose it is, where it is not everybody's. */
  for: string[] | null;
  /** In which kinds of place, where it is not in all of them. */
  areas: string[] | null;
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
  "protected",
  "kept",
  "keptWithPaper",
  "gained",
  "ifQualified",
  "optional",
  "staysAtOrigin",
  "dependsOnReading",
  "localRules",
  "notStated",
];

/** Whether the land stays theirs is what a farmer's family fears for: a document that does not say so is told to say nothing, in a line of its own. */
const feared = "landKeptAfterSettling";
const isSilent = ({ id, effect }: RightLine): boolean => effect === "notStated" && id !== feared;

/**
 * Rights by kind, land first; what does not concern anybody of the household is left out.
 * @param people of whom those who are grown up leave no question of school open
 */
export function rightsOf(
  areas: readonly AreaAssessment[],
  people: readonly Person[] = [],
  kinds: readonly RightKind[] = rightKinds,
): RightsOfKind[] {
  const grown = people.filter((person) => !canBePupil(person)).map(({ id }) => id);
  const lines = acrossAreas(
    areas.map(({ placeType, rights }) => ({
      placeType,
      rights: rights.filter(({ kind }) => kinds.includes(kind)).flatMap((one) => asked(one, grown)),
    })),
  );
  return kinds
    .map((kind) => {
      const ofKind = lines.filter((entry) => entry.kind === kind).map(({ line }) => line);
      return {
        kind,
        count: ofKind.length,
        said: ofKind
          .filter((line) => strongest.includes(line.effect) && !isSilent(line))
          .sort((a, b) => strongest.indexOf(a.effect) - strongest.indexOf(b.effect)),
        silent: ofKind.filter(isSilent),
        open: byQuestion(ofKind.filter(({ effect }) => effect === "needFacts")),
      };
    })
    .filter(({ count }) => count > 0);
}

/** What is open of grown people only because nobody asks them about school is not told. */
function asked(right: OpenRight, grown: readonly string[]): OpenRight[] {
  if (right.effect !== "needFacts" || !right.missingFacts.some(isOfPupils)) return [right];
  const isLeft = (id: string | null): boolean => id === null || !grown.includes(id);
  const left = right.for.filter(isLeft);
  const missingFacts = right.missingFacts.filter(({ person }) => isLeft(person));
  return left.length > 0 ? [{ ...right, for: left, missingFacts }] : [];
}

interface KindLine {
  kind: RightKind;
  line: RightLine;
}

/** What is the same in every kind of place stands once; where it differs each line says in which. */
function acrossAreas(areas: readonly Pick<AreaAssessment, "placeType" | "rights">[]): KindLine[] {
  const everybody = new Set(areas.flatMap(({ rights }) => rights.flatMap((right) => right.for))).size;
  const found = new Map<string, { kind: RightKind; line: RightLine; areas: string[] }>();
  for (const { placeType, rights } of areas) {
    for (const right of rights.filter(({ effect }) => effect !== "notApplicable")) {
      const line = lineOf(right, everybody);
      const key = keyOf(line);
      const same = found.get(key) ?? { kind: right.kind, line, areas: [] };
      same.areas.push(placeType);
      found.set(key, same);
    }
  }
  return [...found.values()].map(({ kind, line, areas: there }) => ({
    kind,
    line: { ...line, areas: there.length < areas.length ? there : null },
  }));
}

const keyOf = ({ id, effect, for: people, papers, missingFacts, remarks }: RightLine): string =>
  JSON.stringify([id, effect, people, papers, missingFacts.map(refKey), remarks]);

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

const lineOf = (
  { id, effect, addresses, clauses, papers, missingFacts, remarks, for: people }: OpenRight,
  everybody: number,
): RightLine => ({
  id,
  effect,
  addresses,
  clauses,
  papers,
  missingFacts,
  remarks,
  for: people.length < everybody ? people : null,
  areas: null,
});

import type { Addressees, Right } from "../policy";
import type { OpenRight } from "./assessment";
import type { CompiledRight } from "./compiled-policy";
import type { Diagram } from "./diagram";
import type { Documents } from "./documents";
import type { Evaluator } from "./evaluate";
import { notMet } from "./finding";
import { monthAfter } from "./needs";
import { caseOf, find, papersAt, type Found, type Situation } from "./right-cases";
import { Entries } from "./right-entry";

/** Every right of one place, told area by area; what is found counts in every area, unless the right reads the kind of place. */
export class Rights {
  /** By right and person. */
  private readonly known: Known[][][] = [];
  /** By right: a sentence is told once for all areas in which it is about the same people. */
  private readonly told: Told[][] = [];

  constructor(
    private readonly rights: readonly CompiledRight[],
    private readonly evaluator: Evaluator,
    private readonly asOf: string,
  ) {}

  /**
   * One entry for each effect that a right has on somebody, and for each way in which it has it.
   * @param situations of the people of whom rights are told, in their order
   */
  in(area: string, situations: readonly Situation[], documents: Documents): OpenRight[] {
    const othersOf = (who: Addressees): readonly Diagram[] => situations.map(({ isOther }) => isOther[who]);
    const others = {
      settlers: othersOf("settlers"),
      residents: othersOf("residents"),
      unregistered: othersOf("unregistered"),
    };
    return this.rights.flatMap((compiled, index) => {
      const { right, readsArea } = compiled;
      const own = others[right.addresses ?? "settlers"];
      const before = readsArea ? undefined : this.told[index]?.find((one) => isEqual(one.others, own));
      const told = before ?? this.tell(index, compiled, area, situations, own);
      for (const { found, id } of told.withPapers) addPapers(right, found, id, documents, this.evaluator);
      return told.entries;
    });
  }

  private tell(
    index: number,
    compiled: CompiledRight,
    area: string,
    situations: readonly Situation[],
    others: readonly Diagram[],
  ): Told {
    const entries = new Entries(compiled, this.evaluator);
    const withPapers: Told["withPapers"] = [];
    situations.forEach(({ person, moves }, at) => {
      const { id } = this.evaluator.facts.person(person);
      const found = this.found(index, compiled, person, area, others[at] ?? notMet);
      const isCrossing = moves && found.effect !== "staysAtOrigin" && found.effect !== "notApplicable";
      const crossing = isCrossing ? monthOfAge(compiled.settlingAge, person, this.evaluator, this.asOf) : null;
      entries.of(found, crossing).add(found, id);
      // Whether a right is theirs at all comes before its papers.
      if (found.effect !== "needFacts" && hasPapers(compiled.right, found)) withPapers.push({ found, id });
    });
    const told = { others, entries: entries.list, withPapers };
    (this.told[index] ??= []).push(told);
    return told;
  }

  private found(
    index: number,
    { right, readsArea }: CompiledRight,
    person: number,
    area: string,
    others: Diagram,
  ): Found {
    const known = ((this.known[index] ??= [])[person] ??= []);
    const before = known.find((one) => one.others === others && (!readsArea || one.area === area));
    if (before) return before.found;
    const found = find(right, others, () => caseOf(right, person, area, this.evaluator), this.evaluator);
    known.push({ others, area, found });
    return found;
  }
}

interface Told {
  /** Of each person, whether the sentence is about somebody else. */
  others: readonly Diagram[];
  entries: readonly OpenRight[];
  withPapers: { found: Found; id: string }[];
}

const isEqual = (a: readonly Diagram[], b: readonly Diagram[]): boolean => a.every((one, index) => one === b[index]);

interface Known {
  others: Diagram;
  area: string;
  found: Found;
}

/** How far ahead an age that changes a right is told. */
const foreseenMonths = 36;

/** The earliest month in which somebody can be of the age that the right asks about, while that lies ahead. */
function monthOfAge(years: number | null, person: number, { facts }: Evaluator, asOf: string): string | null {
  const { ageYears } = facts.person(person);
  if (years === null || ageYears == null) return null;
  const months = years * 12 - (ageYears * 12 + 11);
  return months > 0 && months <= foreseenMonths ? `turnsSixty:${monthAfter(asOf, months)}` : null;
}

const hasPapers = (right: Right, { cases }: Found): boolean => cases.some((index) => papersAt(right, index).length > 0);

function addPapers(
  right: Right,
  { which, cases }: Found,
  id: string,
  documents: Documents,
  { logic }: Evaluator,
): void {
  const papers = new Map(cases.flatMap((index) => papersAt(right, index)).map((paper) => [paper.id, paper]));
  for (const paper of papers.values()) {
    documents.add(
      paper,
      id,
      logic.diagrams.map(which, (index) => logic.truth(papersAt(right, index).some((other) => other.id === paper.id))),
    );
  }
}

import type { Right } from "../policy";
import type { OpenRight } from "./assessment";
import type { CompiledRight } from "./compiled-policy";
import type { Diagram } from "./diagram";
import type { Documents } from "./documents";
import type { Evaluator } from "./evaluate";
import { monthAfter } from "./needs";
import { caseOf, find, isOfOthers, papersAt, type Assessed, type Found, type Situation } from "./right-cases";
import { add, RightEntry } from "./right-entry";

/** Every right of one place, told area by area; what is found of a person counts in every area, unless the right reads the kind of place. */
export class Rights {
  /** By right and person. */
  private readonly known: Known[][][] = [];

  constructor(
    private readonly rights: readonly CompiledRight[],
    private readonly evaluator: Evaluator,
    private readonly asOf: string,
  ) {}

  /**
   * One entry for each effect that a right has on somebody.
   * @param situations of the people of whom rights are told, in their order
   */
  in(area: string, situations: readonly Situation[], documents: Documents): OpenRight[] {
    const { facts } = this.evaluator;
    return this.rights.flatMap((compiled, index) => {
      const entries = new Map<Assessed, RightEntry>();
      situations.forEach((situation) => {
        const { person } = situation;
        const { id } = facts.person(person);
        const found = this.found(index, area, situation);
        const entry = entries.get(found.effect) ?? new RightEntry(compiled, found.effect, this.evaluator);
        entries.set(found.effect, entry);
        entry.add(compiled.right, found, id);
        const isCrossing = situation.moves && found.effect !== "staysAtOrigin" && found.effect !== "notApplicable";
        const crossing = isCrossing ? monthOfAge(compiled.settlingAge, person, this.evaluator, this.asOf) : null;
        if (crossing) add(entry.remarks, crossing);
        // Whether a right is theirs at all comes before its papers.
        if (found.effect !== "needFacts") addPapers(compiled.right, found, id, documents, this.evaluator);
      });
      return [...entries.values()];
    });
  }

  private found(index: number, area: string, situation: Situation): Found {
    const compiled = this.rights[index];
    const { person } = situation;
    const known = ((this.known[index] ??= [])[person] ??= []);
    if (!compiled) throw new Error(`no right ${index}`);
    const { right, readsArea } = compiled;
    const others = isOfOthers(right, situation, this.evaluator);
    const before = known.find((one) => one.others === others && (!readsArea || one.area === area));
    if (before) return before.found;
    const found = find(right, others, () => caseOf(right, person, area, this.evaluator), this.evaluator);
    known.push({ others, area, found });
    return found;
  }
}

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

function addPapers(
  right: Right,
  { which, cases }: Found,
  id: string,
  documents: Documents,
  { logic }: Evaluator,
): void {
  if (cases.every((index) => papersAt(right, index).length === 0)) return;
  const papers = new Map(cases.flatMap((index) => papersAt(right, index)).map((paper) => [paper.id, paper]));
  for (const paper of papers.values()) {
    documents.add(
      paper,
      id,
      logic.diagrams.map(which, (index) => logic.truth(papersAt(right, index).some((other) => other.id === paper.id))),
    );
  }
}

import type { Criterion } from "../criterion";
import { factsOf } from "../criterion-parts";
import { rowOf, type FactName } from "../facts/rows";
import type { Asking } from "./asking";
import type { Diagram } from "./diagram";
import { authority, met, notMet, short } from "./finding";

/** What one criterion may take. Families that a form can state stay far below. */
export const mostNodes = 2_000;
const findings = [notMet, authority, short, met];
const isOfPerson = (fact: FactName): boolean => rowOf(fact).scope === "person" || rowOf(fact).scope === "tie";

/** Criteria that hang on too much that is not known: each is one question for the whole. */
export class WholeCriteria {
  private readonly numbers = new Map<Criterion, number>();

  constructor(private readonly asking: Asking) {}

  ask(criterion: Criterion, subject: number, area: string): Diagram {
    const { facts, logic, unknowns } = this.asking;
    const open = factsOf(criterion).filter((fact) => isOfPerson(fact) && facts.value(fact, subject) === undefined);
    const asked = open.length > 0 ? open : ["relation" as const];
    let number = this.numbers.get(criterion);
    if (number === undefined) this.numbers.set(criterion, (number = this.numbers.size));
    const variable = unknowns.numberOf(`whole ${number} ${subject} ${area}`, subject, () => ({
      facts: asked.map((fact) => ({
        ref: this.asking.ref(fact, { person: subject }),
        answers: findings.map(() => ({ values: [] })),
      })),
    }));
    return logic.diagrams.ask(
      variable,
      findings.map((finding) => logic.worlds.everywhere(finding)),
    );
  }
}

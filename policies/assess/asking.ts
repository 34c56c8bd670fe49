import type { Value } from "../facts/row";
import { rowOf, type FactName } from "../facts/rows";
import type { Diagram } from "./diagram";
import type { HouseholdFacts } from "./household-facts";
import type { Logic } from "./logic";
import { shared, type Answer, type Ref, type Unknowns } from "./unknowns";

/** Whose a fact is, where it is not the household's. */
export interface Whose {
  person?: number;
  register?: string;
  area?: string;
}
interface Tried {
  value: Value;
  alike: readonly Value[];
}

/** Turns a fact that is not known into a question with one branch for each value that it can have. */
export class Asking {
  private readonly numbers = new Map<FactName, number[]>();

  constructor(
    readonly facts: HouseholdFacts,
    readonly logic: Logic,
    readonly unknowns: Unknowns,
  ) {}

  /** One branch for each value that the fact can have; no question when it is known. */
  over(fact: FactName, person: number, then: (value: Value) => Diagram): Diagram {
    const value = this.facts.value(fact, person);
    return value !== undefined
      ? then(value)
      : this.ask(fact, { person }, undefined, this.facts.possible(fact, person), then);
  }

  /** No question when the value is known. */
  ask(
    fact: FactName,
    whose: Whose,
    known: Value | undefined,
    cells: readonly Tried[],
    then: (value: Value) => Diagram,
  ): Diagram {
    if (known !== undefined) return then(known);
    const variable = this.numberOf(fact, whose, cells);
    return this.logic.diagrams.ask(
      variable,
      cells.map(({ value }) => then(value)),
    );
  }

  /** Of a person's fact the number is looked up again and again: by the fact itself, without a key that would have to be put together. */
  private numberOf(fact: FactName, whose: Whose, cells: readonly Tried[]): number {
    const { person } = whose;
    if (person === undefined) return this.freshNumberOf(fact, whose, cells);
    let numbers = this.numbers.get(fact);
    if (!numbers) this.numbers.set(fact, (numbers = []));
    return (numbers[person] ??= this.freshNumberOf(fact, whose, cells));
  }

  private freshNumberOf(fact: FactName, whose: Whose, cells: readonly Tried[]): number {
    const owner = whose.person === undefined || isKinship(fact) ? shared : whose.person;
    return this.unknowns.numberOf(`${fact} ${whose.person ?? whose.register ?? whose.area ?? ""}`, owner, () => ({
      facts: [{ ref: this.ref(fact, whose), answers: cells.map((cell) => answerOf(fact, cell)) }],
    }));
  }

  /** A yes-or-no question that is part of a fact. */
  whether(key: string, ref: Ref, owner: number, answers: readonly [Answer, Answer]): Diagram {
    const variable = this.unknowns.numberOf(key, owner, () => ({ facts: [{ ref, answers }] }));
    return this.logic.diagrams.ask(variable, [this.logic.yes, this.logic.no]);
  }

  ref(fact: FactName, { person, register, area }: Whose): Ref {
    const { scope } = rowOf(fact);
    return {
      fact,
      person: person === undefined ? null : this.facts.person(person).id,
      jurisdiction: scope === "tie" || scope === "home" ? this.facts.outlook.id : null,
      area: area ?? null,
      register: register ?? null,
    };
  }
}

function answerOf(fact: FactName, { value, alike }: Tried): Answer {
  const { type } = rowOf(fact);
  if (type === "number") return { atLeast: Number(value) };
  return { values: type === "list" ? [...(value as readonly string[])] : alike };
}

/** Read of two people at once. */
const isKinship = (fact: FactName): boolean => fact === "relation" || fact === "maritalStatus";

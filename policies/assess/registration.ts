import { canBeRegisteredIn, placesOfRegistration } from "../areas";
import type { FactName } from "../facts/rows";
import { none, type HukouKind } from "../facts/vocabulary";
import type { Value } from "../facts/row";
import type { Asking } from "./asking";
import { farAway } from "./cells";
import type { Diagram } from "./diagram";
import type { Hukou } from "./possible-hukous";

/** Where people are registered, were before, and in which booklet (contract §1, "Registered there", "Former hukou"). */
export class Registration {
  private readonly mainland: Diagram[] = [];
  private readonly places = new Map<string, Diagram[]>();

  constructor(private readonly asking: Asking) {}

  /** Kind and division depend on one another, and on what is stated of where somebody is registered: one question for both. */
  withHukou(person: number, then: (hukou: Hukou) => Diagram): Diagram {
    return this.withPair("hukou", person, this.asking.facts.hukous(person), then);
  }

  private withPair<T extends { kind: string; division: string }>(
    name: "hukou" | "formerHukou",
    person: number,
    possible: readonly T[],
    then: (one: T) => Diagram,
  ): Diagram {
    const [only] = possible;
    if (only && possible.length === 1) return then(only);
    const variable = this.asking.unknowns.numberOf(`${name} ${person}`, person, () => ({
      facts: [
        { ref: this.asking.ref(`${name}.kind`, { person }), answers: once(possible.map(({ kind }) => kind)) },
        {
          ref: this.asking.ref(`${name}.division`, { person }),
          answers: once(possible.map(({ division }) => plain(division))),
        },
      ].filter(({ answers }) => new Set(answers).size > 1),
    }));
    return this.asking.logic.diagrams.ask(variable, possible.map(then));
  }

  /** Somebody registered in the mainland, or nowhere yet. */
  fromMainland(person: number): Diagram {
    return (this.mainland[person] ??= this.withHukou(person, ({ kind }) =>
      this.asking.logic.truth(kind !== "outsideMainland"),
    ));
  }

  /** Is the hukou registered in this area; in none of them where the area is `none`? Follows from the hukou where that leaves no doubt (contract §1). */
  registeredIn(person: number, area: string): Diagram {
    let found = this.places.get(area);
    if (!found) this.places.set(area, (found = []));
    return (found[person] ??= this.findRegistration(person, area));
  }

  private findRegistration(person: number, area: string): Diagram {
    const stated = this.asking.facts.value("registeredIn", person);
    const { outlook } = this.asking.facts;
    // Of a place that nobody considers nothing is stated but that there are no ties: a hukou may lie there all the same.
    if (stated !== undefined && this.asking.facts.isConsidered) return this.asking.logic.truth(stated === area);
    return this.withHukou(person, ({ kind, division }) => {
      const places = division === farAway ? [none] : placesOfRegistration(outlook, { kind, division });
      if (places.length === 1) return this.asking.logic.truth(places[0] === area);
      if (!this.asking.facts.isConsidered) return this.asking.logic.truth(area === none);
      // Where this hukou excludes a place, what is said of it counts as the last that it allows.
      return this.asking.ask(
        "registeredIn",
        { person },
        undefined,
        this.placesOf(person).map((value) => ({ value, alike: [value] })),
        (value) => this.asking.logic.truth((places.includes(String(value)) ? value : places.at(-1)) === area),
      );
    });
  }

  /** Where somebody can say to be registered: what is known of the hukou excludes the rest. */
  private placesOf(person: number): string[] {
    const { facts } = this.asking;
    const isPossible = (hukou: Hukou, place: string): boolean =>
      hukou.division === farAway ? place === none : canBeRegisteredIn(facts.outlook, hukou, place);
    return [...facts.outlook.areas.map(({ id }) => id), none].filter((place) =>
      facts.hukous(person).some((hukou) => isPossible(hukou, place)),
    );
  }

  /** 原籍: where the former hukou lies, and its kind; the present one where there is no other (contract §1, "Former hukou"). */
  withOrigin(person: number, then: (kind: string, division: string) => Diagram): Diagram {
    const stated = this.asking.facts.person(person).formerHukou;
    const isStated = stated?.kind != null || stated?.division != null;
    return this.withHukou(person, ({ kind, division }) => {
      if (kind === "rural" || kind === "outsideMainland") return then(kind, division);
      if (isStated) return this.withFormer(person, then);
      const asked = this.isAskedForFormerHukou(person);
      if (asked === this.asking.logic.no) return then(kind, division);
      return this.asking.logic.any(
        this.asking.logic.all(asked, this.withFormer(person, then)),
        this.asking.logic.all(this.asking.logic.not(asked), then(kind, division)),
      );
    });
  }

  private withFormer(person: number, then: (kind: string, division: string) => Diagram): Diagram {
    const stated = this.asking.facts.person(person).formerHukou;
    const kinds: HukouKind[] = stated?.kind != null ? [stated.kind] : ["rural", "urban"];
    const codes = this.asking.facts.codes("formerHukou.division", stated?.division);
    return this.withPair(
      "formerHukou",
      person,
      kinds.flatMap((kind) => codes.map((division) => ({ kind, division }))),
      ({ kind, division }) => then(kind, division),
    );
  }

  /** Whoever studies, graduated, served or is registered there may have had another hukou before. */
  private isAskedForFormerHukou(person: number): Diagram {
    const { logic } = this.asking;
    const said = (fact: FactName): Diagram => this.asking.over(fact, person, (value) => logic.truth(value !== none));
    const isSaid = Object.values(this.asking.facts.person(person).ties ?? {}).some(
      (tie) => (tie?.registeredIn ?? none) !== none,
    );
    return logic.anyOf(
      [
        () => logic.truth(isSaid),
        () => said("education.graduated"),
        () => said("education.admitted"),
        () => said("military"),
        () => logic.not(this.registeredIn(person, none)),
      ],
      (part) => part(),
    );
  }

  withRegister(person: number, then: (register: string) => Diagram): Diagram {
    const { registers } = this.asking.facts;
    const stated = this.asking.facts.person(person).register ?? (registers.length === 1 ? registers[0] : undefined);
    return this.asking.ask(
      "register",
      { person },
      stated,
      registers.map((value) => ({ value, alike: [value] })),
      (value) => then(String(value)),
    );
  }

  sameRegister(a: number, b: number): Diagram {
    const { logic } = this.asking;
    const inBooklets = logic.all(this.isInBooklet(a), this.isInBooklet(b));
    return inBooklets === logic.no
      ? inBooklets
      : logic.all(
          inBooklets,
          this.withRegister(a, (one) => this.withRegister(b, (other) => logic.truth(one === other))),
        );
  }

  /** People without a hukou, or from outside the mainland, stand in none. */
  isInBooklet(person: number): Diagram {
    return this.withHukou(person, ({ kind }) => this.asking.logic.truth(kind !== none && kind !== "outsideMainland"));
  }
}

/** Each value once as an answer, so that equal answers are the same object. */
function once(values: readonly string[]): { values: readonly Value[] }[] {
  const answers = new Map(values.map((value) => [value, { values: [value] }]));
  return values.map((value) => answers.get(value) ?? { values: [value] });
}

/** The digits that are known of a code; `elsewhere` for a division of which the policy does not speak. */
export const plain = (code: string): string => (code === farAway ? "elsewhere" : code.replace(/z+$/, ""));

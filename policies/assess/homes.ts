import type { Criterion } from "../criterion";
import { grownAgeYears } from "../facts/vocabulary";
import type { Asking } from "./asking";
import type { Diagram } from "./diagram";
import { authority } from "./finding";
import type { Marriages } from "./marriages";

/** Homes, and in whose name they are (contract §1, `dwellingHolders`). */
export class Homes {
  constructor(
    private readonly asking: Asking,
    private readonly marriages: Marriages,
  ) {}

  finding(
    { met: lawful, authority: left, unheld, holder }: Extract<Criterion, { op: "home" }>,
    subject: number,
    area: string,
  ): Diagram {
    const held = (): Diagram => this.holds(subject, area, holder === "subjectOrSpouse");
    const decided = this.asking.logic.worlds.everywhere(authority);
    return this.asking.ask(
      "homes.dwelling",
      { area },
      this.asking.facts.homeValue("homes.dwelling", area),
      this.asking.facts.outlook.cells["homes.dwelling"],
      (value) => {
        if (has(lawful, value)) return held();
        if (has(left, value)) return this.asking.logic.all(decided, held());
        return has(unheld, value) ? decided : this.asking.logic.no;
      },
    );
  }

  private holds(subject: number, area: string, orSpouse: boolean): Diagram {
    const own = this.isHolder(subject, area);
    if (!orSpouse || own === this.asking.logic.yes) return own;
    return this.asking.logic.any(
      own,
      this.marriages.toOneWho(subject, (other) => this.isHolder(other, area)),
    );
  }

  private isHolder(person: number, area: string): Diagram {
    const stated = this.asking.facts.homeValue("homes.dwellingHolders", area);
    const { id } = this.asking.facts.person(person);
    if (stated !== undefined) return this.asking.logic.truth(has(stated as readonly string[], id));
    const { logic } = this.asking;
    const open = this.asking.whether(
      `holder ${area} ${person}`,
      this.asking.ref("homes.dwellingHolders", { area }),
      person,
      [{ values: [id] }, { values: [] }],
    );
    // Where nobody is named, the only person who is grown is the holder; where several may be grown, any of them, or nobody listed.
    const [only, ...others] = [...this.asking.facts.people.keys()].filter(
      (other) => this.asking.facts.ages(other).most >= grownAgeYears,
    );
    if (only === undefined || others.length > 0) return open;
    const grown = this.isGrown(only);
    return only === person ? logic.any(grown, open) : logic.all(logic.not(grown), open);
  }

  private isGrown(person: number): Diagram {
    return this.asking.over("ageYears", person, (age) => this.asking.logic.truth(Number(age) >= grownAgeYears));
  }
}

const has = (values: readonly string[], value: unknown): boolean => typeof value === "string" && values.includes(value);

import { liesIn } from "../areas";
import type { Criterion } from "../criterion";
import type { Value } from "../facts/row";
import { rowOf, type FactName, type NumberFact } from "../facts/rows";
import type { Asking } from "./asking";
import { farAway } from "./cells";
import type { Diagram } from "./diagram";
import { authority, met, notMet } from "./finding";
import { plain, type Registration } from "./registration";

type Op<N extends Criterion["op"]> = Extract<Criterion, { op: N }>;
type OnOwnFacts = Op<
  "given" | "includes" | "atMost" | "atLeast" | "isHere" | "oneOf" | "lies" | "origin" | "ageAtSettling"
>;

/** What is found of criteria on facts of the subject alone. */
export class OwnFacts {
  /** Whole months that are still missing for somebody in an area, where that is all; the age at settling counts them. */
  readonly monthsMissing = new Map<string, number>();

  constructor(
    private readonly asking: Asking,
    private readonly registration: Registration,
  ) {}

  finding(criterion: OnOwnFacts, subject: number, area: string): Diagram {
    const { worlds } = this.asking.logic;
    switch (criterion.op) {
      case "given":
        return this.test(criterion.fact, subject, (value) => worlds.everywhere(value === true ? met : notMet));
      case "includes":
        return this.test(criterion.fact, subject, (value) =>
          worlds.everywhere(holdsAny(value, criterion.values) ? met : notMet),
        );
      case "atMost":
        return this.test(criterion.fact, subject, (value) =>
          worlds.everywhere(Number(value) <= criterion.value ? met : notMet),
        );
      case "atLeast":
        return this.sumAtLeast(criterion.facts, criterion.value, subject);
      case "isHere":
        return this.isHere(criterion.fact, subject, area);
      case "oneOf":
        return this.test(criterion.fact, subject, (value) =>
          worlds.everywhere(has(criterion.values, value) ? met : has(criterion.authority, value) ? authority : notMet),
        );
      case "lies":
        return this.lies(criterion, subject);
      case "origin":
        return this.origin(criterion, subject);
      case "ageAtSettling":
        return this.ageAtSettling(criterion.years, subject, area);
    }
  }

  private test(fact: FactName, subject: number, then: (value: Value) => Diagram): Diagram {
    const { facts } = this.asking;
    const { scope } = rowOf(fact);
    if (fact === "hukou.kind") return this.registration.withHukou(subject, ({ kind }) => then(kind));
    if (scope === "household")
      return this.asking.ask(fact, {}, facts.householdValue(fact), facts.outlook.cells[fact], then);
    return scope === "register" ? this.testRegister(fact, subject, then) : this.asking.over(fact, subject, then);
  }

  /** Whoever stands in no booklet has no land and no household to leave. */
  private testRegister(fact: FactName, subject: number, then: (value: Value) => Diagram): Diagram {
    const { facts, logic } = this.asking;
    const inBooklet = this.registration.isInBooklet(subject);
    if (inBooklet === logic.no) return then(false);
    const found = this.registration.withRegister(subject, (register) =>
      this.asking.ask(fact, { register }, facts.registerValue(fact, register), facts.outlook.cells[fact], then),
    );
    return inBooklet === logic.yes
      ? found
      : logic.any(logic.all(inBooklet, found), logic.all(logic.not(inBooklet), then(false)));
  }

  /** Of a school the kind of place is asked only where it may lie here at all; whoever says which kind says that it does. */
  private isHere(fact: Op<"isHere">["fact"], subject: number, area: string): Diagram {
    const { facts, logic, unknowns } = this.asking;
    const here = this.test(fact, subject, (value) => logic.truth(value === area));
    if (fact !== "studiesIn" || facts.value(fact, subject) !== undefined) return here;
    const { division } = facts.outlook;
    const liesHere = this.lies({ op: "lies", fact: "education.admittedIn", where: "in", division }, subject);
    const codes = facts.codes("education.admittedIn", facts.person(subject).education?.admittedIn);
    unknowns.suppose(
      `studiesIn ${subject}`,
      `education.admittedIn ${subject}`,
      codes.flatMap((code, branch) => (liesIn(code, division) === true ? [branch] : [])),
    );
    return logic.all(liesHere, here);
  }

  private sumAtLeast([fact, ...others]: readonly NumberFact[], least: number, person: number): Diagram {
    if (fact === undefined) return this.asking.logic.truth(least <= 0);
    return this.asking.over(fact, person, (value) =>
      this.sumAtLeast(others, Math.max(0, least - Number(value)), person),
    );
  }

  livesInFamilyHome(person: number): Diagram {
    return this.asking.over("livesInFamilyHome", person, (value) =>
      this.asking.logic.worlds.everywhere(value === "yes" ? met : value === "awayForStudy" ? authority : notMet),
    );
  }

  private lies({ fact, where, division }: Op<"lies">, subject: number): Diagram {
    const { facts, logic } = this.asking;
    const then = (code: string): Diagram => logic.truth((liesIn(code, division) === true) === (where === "in"));
    if (fact === "hukou.division") return this.registration.withHukou(subject, (hukou) => then(hukou.division));
    if (fact === "education.graduatedIn" && facts.value("education.graduatedOverseas", subject) === true)
      return then(farAway);
    const codes = facts.codes(fact, facts.value(fact, subject) as string | undefined);
    return codes.length === 1
      ? then(codes[0] ?? farAway)
      : this.asking.ask(
          fact,
          { person: subject },
          undefined,
          codes.map((value) => ({ value, alike: [plain(value)] })),
          (value) => then(String(value)),
        );
  }

  private origin(wanted: Op<"origin">, subject: number): Diagram {
    return this.registration.withOrigin(subject, (kind, division) =>
      this.asking.logic.truth(
        (wanted.kind === null || wanted.kind === kind) &&
          (wanted.division === null || liesIn(division, wanted.division) === true),
      ),
    );
  }

  /** Completed years on the day of settling: the months of a year are not known, so both of its ends have to agree (contract §2). */
  private ageAtSettling(years: number, person: number, area: string): Diagram {
    const { logic } = this.asking;
    const missing = this.monthsMissing.get(`${person} ${area}`) ?? 0;
    const line = years * 12;
    return this.asking.over("ageYears", person, (age) => {
      const latest = Number(age) * 12 + 11 + missing;
      if (latest < line) return logic.no;
      return this.sinceSettling(person, area, (settled) =>
        logic.worlds.everywhere(latest - 11 - settled >= line ? met : latest - settled < line ? notMet : authority),
      );
    });
  }

  /** Whoever is registered in another kind of place settles in this one on the day of the move. */
  private sinceSettling(person: number, area: string, then: (months: number) => Diagram): Diagram {
    return this.asking.facts.value("registeredIn", person) === area
      ? this.asking.over("settledMonthsAgo", person, (months) => then(Number(months)))
      : then(0);
  }
}

const has = (values: readonly string[], value: Value): boolean => typeof value === "string" && values.includes(value);
const holdsAny = (list: Value, values: readonly string[]): boolean =>
  Array.isArray(list) && list.some((item) => values.includes(String(item)));

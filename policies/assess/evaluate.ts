import { liesIn } from "../areas";
import { factsOf, readsArea, type Criterion } from "../criterion";
import type { Value } from "../facts/row";
import { rowOf, type FactName, type NumberFact } from "../facts/rows";
import { Asking } from "./asking";
import { farAway } from "./cells";
import type { Change, Diagram } from "./diagram";
import { authority, met, notMet, short, type Worlds } from "./finding";
import { Homes } from "./homes";
import type { HouseholdFacts } from "./household-facts";
import { Kinship } from "./kinship";
import { Logic } from "./logic";
import { plain, Registration } from "./registration";
import { essence } from "./rank";
import { Unknowns, type Ref } from "./unknowns";

type Op<N extends Criterion["op"]> = Extract<Criterion, { op: N }>;

/** The one reader of criteria: a criterion about a person in an area, over everything that is not known. */
export class Evaluator {
  readonly logic: Logic;
  readonly unknowns = new Unknowns();
  readonly kinship: Kinship;
  private readonly asking: Asking;
  private readonly registration: Registration;
  private readonly homes: Homes;
  /** Whole months that are still missing for somebody in an area, where that is all; the age at settling counts them. */
  readonly monthsMissing = new Map<string, number>();
  /** Documents use the same criteria again and again: each is read once a person, and an area where it reads that. */
  private readonly found = new Map<Criterion, Diagram[]>();
  private readonly wholes = new Map<Criterion, number>();
  private readonly counting: Change = { id: 66, of: (findings) => essence(this.worlds, findings) };
  private readonly areas: readonly string[];

  constructor(
    readonly facts: HouseholdFacts,
    readonly worlds: Worlds,
  ) {
    this.logic = new Logic(worlds);
    this.asking = new Asking(facts, this.logic, this.unknowns);
    this.kinship = new Kinship(this.asking);
    this.registration = new Registration(this.asking);
    this.homes = new Homes(this.asking, this.kinship);
    this.areas = facts.outlook.areas.map(({ id }) => id);
  }

  /** @param lead the person whose route the subject follows; the subject itself where nobody is followed. */
  finding(criterion: Criterion, subject: number, lead: number, area: string): Diagram {
    if (lead !== subject) return this.evaluate(criterion, subject, lead, area);
    let bySubject = this.found.get(criterion);
    if (!bySubject) this.found.set(criterion, (bySubject = []));
    const key = isLocal(criterion) ? subject * this.areas.length + this.areas.indexOf(area) : subject;
    return (bySubject[key] ??= this.evaluate(criterion, subject, lead, area));
  }

  /** The same, or one question for the whole where it hangs on too much that is not known. */
  boundedFinding(criterion: Criterion, subject: number, lead: number, area: string): Diagram {
    return this.logic.diagrams.within(
      mostNodes,
      () => this.finding(criterion, subject, lead, area),
      () => this.asWhole(criterion, subject, area),
    );
  }

  private asWhole(criterion: Criterion, subject: number, area: string): Diagram {
    const open = factsOf(criterion).filter((fact) => isOfPerson(fact) && this.facts.value(fact, subject) === undefined);
    const refs = open.length > 0 ? open : ["relation" as const];
    let number = this.wholes.get(criterion);
    if (number === undefined) this.wholes.set(criterion, (number = this.wholes.size));
    const variable = this.unknowns.numberOf(`whole ${number} ${subject} ${area}`, subject, () => ({
      facts: refs.map((fact) => ({
        ref: this.asking.ref(fact, { person: subject }),
        answers: wholeFindings.map(() => ({ values: [] })),
      })),
    }));
    return this.logic.diagrams.ask(
      variable,
      wholeFindings.map((finding) => this.worlds.everywhere(finding)),
    );
  }

  /** Somebody registered in the mainland, or nowhere yet. */
  fromMainland = (person: number): Diagram => this.registration.fromMainland(person);

  /** Is the hukou registered in this area; in none of them where the area is `none`? */
  registeredIn = (person: number, area: string): Diagram => this.registration.registeredIn(person, area);

  private evaluate(criterion: Criterion, subject: number, lead: number, area: string): Diagram {
    const { logic } = this;
    const inside = (part: Criterion): Diagram => this.finding(part, subject, lead, area);
    switch (criterion.op) {
      case "all":
        return logic.allOf(criterion.of, inside);
      case "any":
        return logic.anyOf(criterion.of, inside);
      case "not":
        return logic.not(inside(criterion.of));
      case "possible":
        return logic.possible(inside(criterion.of));
      case "ofLead":
        return this.finding(criterion.of, lead, lead, area);
      case "someOther":
        return this.someOther(criterion, subject, area);
      case "shortOf":
        return this.shortOf(inside(criterion.of), () => inside(criterion.when));
      case "readings":
        return logic.readings(criterion.ambiguity, inside(criterion.A), inside(criterion.B));
      case "authorityDecides":
        return this.worlds.everywhere(authority);
      case "inArea":
        return this.worlds.everywhere(
          criterion.areas.includes(area) ? met : criterion.authority.includes(area) ? authority : notMet,
        );
      case "livesWithLead":
        return logic.all(this.livesInFamilyHome(subject), this.livesInFamilyHome(lead));
      case "kin":
        return logic.anyOf(criterion.relations, (kin) => this.kinship.is(kin, subject, lead));
      case "registeredHere":
        return this.registration.registeredIn(subject, area);
      case "home":
        return this.homes.finding(criterion, subject, area);
      case "ageAtSettling":
        return this.ageAtSettling(criterion.years, subject, area);
      default:
        return this.ofPerson(criterion, subject, area);
    }
  }

  private shortOf(whole: Diagram, when: () => Diagram): Diagram {
    if (whole === this.logic.yes) return whole;
    return this.logic.any(whole, this.logic.short(when()));
  }

  private someOther({ who, of }: Op<"someOther">, subject: number, area: string): Diagram {
    const { logic } = this;
    return logic.anyOf(this.facts.people.keys(), (other) => {
      if (other === subject) return logic.no;
      const finding = this.finding(of, other, other, area);
      if (finding === logic.no) return finding;
      const near =
        who === "parent" || who === "spouse"
          ? this.kinship.is(who, other, subject)
          : this.kinship.related(other, subject);
      return logic.all(
        logic.all(near, who === "sameRegister" ? this.registration.sameRegister(other, subject) : logic.yes),
        finding,
      );
    });
  }

  /** Facts of the subject alone. */
  private ofPerson(criterion: Criterion, subject: number, area: string): Diagram {
    const everywhere = (finding: number): Diagram => this.worlds.everywhere(finding);
    switch (criterion.op) {
      case "given":
        return this.test(criterion.fact, subject, (value) => everywhere(value === true ? met : notMet));
      case "includes":
        return this.test(criterion.fact, subject, (value) =>
          everywhere(holdsAny(value, criterion.values) ? met : notMet),
        );
      case "atMost":
        return this.test(criterion.fact, subject, (value) =>
          everywhere(Number(value) <= criterion.value ? met : notMet),
        );
      case "atLeast":
        return this.sumAtLeast(criterion.facts, criterion.value, subject);
      case "isHere":
        return this.isHere(criterion.fact, subject, area);
      case "oneOf":
        return this.test(criterion.fact, subject, (value) =>
          everywhere(has(criterion.values, value) ? met : has(criterion.authority, value) ? authority : notMet),
        );
      case "lies":
        return this.lies(criterion, subject);
      case "origin":
        return this.registration.withOrigin(subject, (kind, division) =>
          this.logic.truth(
            (criterion.kind === null || criterion.kind === kind) &&
              (criterion.division === null || liesIn(division, criterion.division) === true),
          ),
        );
      default:
        throw new Error(`not a criterion on facts: ${criterion.op}`);
    }
  }

  private test(fact: FactName, subject: number, then: (value: Value) => Diagram): Diagram {
    const { scope } = rowOf(fact);
    if (fact === "hukou.kind") return this.registration.withHukou(subject, ({ kind }) => then(kind));
    if (scope === "household")
      return this.asking.ask(fact, {}, this.facts.householdValue(fact), this.facts.outlook.cells[fact], then);
    return scope === "register" ? this.testRegister(fact, subject, then) : this.asking.over(fact, subject, then);
  }

  /** Whoever stands in no booklet has no land and no household to leave. */
  private testRegister(fact: FactName, subject: number, then: (value: Value) => Diagram): Diagram {
    const { logic } = this;
    const inBooklet = this.registration.isInBooklet(subject);
    if (inBooklet === logic.no) return then(false);
    const found = this.registration.withRegister(subject, (register) =>
      this.asking.ask(
        fact,
        { register },
        this.facts.registerValue(fact, register),
        this.facts.outlook.cells[fact],
        then,
      ),
    );
    return inBooklet === logic.yes
      ? found
      : logic.any(logic.all(inBooklet, found), logic.all(logic.not(inBooklet), then(false)));
  }

  /** Of a school the kind of place is asked only where it may lie here at all. */
  private isHere(fact: Op<"isHere">["fact"], subject: number, area: string): Diagram {
    const here = (): Diagram => this.test(fact, subject, (value) => this.logic.truth(value === area));
    const isOpenSchool = fact === "studiesIn" && this.facts.value(fact, subject) === undefined;
    return isOpenSchool
      ? this.logic.all(
          this.lies(
            { op: "lies", fact: "education.admittedIn", where: "in", division: this.facts.outlook.division },
            subject,
          ),
          here(),
        )
      : here();
  }

  private sumAtLeast([fact, ...others]: readonly NumberFact[], least: number, person: number): Diagram {
    if (fact === undefined) return this.logic.truth(least <= 0);
    return this.asking.over(fact, person, (value) =>
      this.sumAtLeast(others, Math.max(0, least - Number(value)), person),
    );
  }

  private livesInFamilyHome(person: number): Diagram {
    return this.asking.over("livesInFamilyHome", person, (value) =>
      this.worlds.everywhere(value === "yes" ? met : value === "awayForStudy" ? authority : notMet),
    );
  }

  private lies({ fact, where, division }: Op<"lies">, subject: number): Diagram {
    const then = (code: string): Diagram => this.logic.truth((liesIn(code, division) === true) === (where === "in"));
    if (fact === "hukou.division") return this.registration.withHukou(subject, (hukou) => then(hukou.division));
    if (fact === "education.graduatedIn" && this.facts.value("education.graduatedOverseas", subject) === true)
      return then(farAway);
    const codes = this.facts.codes(fact, this.facts.value(fact, subject) as string | undefined);
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

  /** What counts towards an outcome of each finding, each once, without those that never find more than another. */
  widest(ways: readonly Diagram[]): readonly Diagram[] {
    const { diagrams } = this.logic;
    const counting = [...new Set(ways.map((way) => diagrams.change(this.counting, way)))].filter(
      (way) => way !== notMet,
    );
    const isWithin = (small: Diagram, large: Diagram): boolean => {
      const [asked, asks] = [diagrams.support(small), diagrams.support(large)];
      return (
        asks.length < asked.length && asks.every((one) => asked.includes(one)) && this.logic.any(small, large) === large
      );
    };
    return counting.filter((way) => !counting.some((other) => other !== way && isWithin(way, other)));
  }

  /** Who is asked for the hukou because it may lie here can also say where it is registered. */
  withRegistration(found: readonly Ref[]): readonly Ref[] {
    if (!this.facts.isConsidered) return found;
    const more = this.facts.people.flatMap(({ id }, person) => {
      const own = found.filter((ref) => ref.person === id);
      const isOpen =
        own.some(({ fact }) => fact.startsWith("hukou.")) && this.facts.value("registeredIn", person) === undefined;
      return isOpen && !own.some(({ fact }) => fact === "registeredIn")
        ? [this.asking.ref("registeredIn", { person })]
        : [];
    });
    return more.length > 0 ? [...found, ...more] : found;
  }

  /** Completed years on the day of settling: the months of a year are not known, so both of its ends have to agree (contract §2). */
  private ageAtSettling(years: number, person: number, area: string): Diagram {
    const missing = this.monthsMissing.get(`${person} ${area}`) ?? 0;
    const line = years * 12;
    return this.asking.over("ageYears", person, (age) => {
      const latest = Number(age) * 12 + 11 + missing;
      if (latest < line) return this.logic.no;
      return this.asking.over("settledMonthsAgo", person, (settled) =>
        this.worlds.everywhere(
          latest - 11 - Number(settled) >= line ? met : latest - Number(settled) < line ? notMet : authority,
        ),
      );
    });
  }
}

/** What one condition may take. Families that a form can state stay far below. */
const mostNodes = 2_000;
const wholeFindings = [notMet, authority, short, met];
const isOfPerson = (fact: FactName): boolean => rowOf(fact).scope === "person" || rowOf(fact).scope === "tie";

const local = new WeakMap<Criterion, boolean>();

/** Does what is found of a criterion depend on the area that is looked at? So does an age at settling, by the months that are missing there. */
function isLocal(criterion: Criterion): boolean {
  let found = local.get(criterion);
  if (found === undefined) local.set(criterion, (found = readsArea(criterion)));
  return found;
}

const has = (values: readonly string[], value: Value): boolean => typeof value === "string" && values.includes(value);
const holdsAny = (list: Value, values: readonly string[]): boolean =>
  Array.isArray(list) && list.some((item) => values.includes(String(item)));

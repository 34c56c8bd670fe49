import type { Criterion } from "../criterion";
import { readsArea } from "../criterion-parts";
import { Asking } from "./asking";
import type { Diagram } from "./diagram";
import { authority, met, notMet, type Worlds } from "./finding";
import { Homes } from "./homes";
import type { HouseholdFacts } from "./household-facts";
import { InOrder } from "./in-order";
import { Kinship } from "./kinship";
import { Logic } from "./logic";
import { OwnFacts } from "./own-facts";
import { Registration } from "./registration";
import { Unknowns } from "./unknowns";
import { mostNodes, WholeCriteria } from "./whole-criteria";

type Op<N extends Criterion["op"]> = Extract<Criterion, { op: N }>;
type OfParts = "all" | "any" | "not" | "possible" | "ofLead" | "someOther" | "shortOf" | "readings";

/** The one reader of criteria: a criterion about a person in an area, over everything that is not known. */
export class Evaluator {
  readonly logic: Logic;
  readonly unknowns = new Unknowns();
  readonly inOrder = new InOrder();
  readonly kinship: Kinship;
  /** Of whoever only waits, for the age at settling. */
  readonly monthsMissing: Map<string, number>;
  private readonly registration: Registration;
  private readonly homes: Homes;
  private readonly own: OwnFacts;
  private readonly wholes: WholeCriteria;
  /** Documents use the same criteria again and again: each is read once a person, and an area where it reads that. */
  private readonly found = new Map<Criterion, Known>();
  private readonly areas: readonly string[];

  constructor(
    readonly facts: HouseholdFacts,
    readonly worlds: Worlds,
  ) {
    this.logic = new Logic(worlds);
    const asking = new Asking(facts, this.logic, this.unknowns);
    this.kinship = new Kinship(asking);
    this.registration = new Registration(asking);
    this.homes = new Homes(asking, this.kinship.marriages);
    this.own = new OwnFacts(asking, this.registration);
    this.wholes = new WholeCriteria(asking);
    this.monthsMissing = this.own.monthsMissing;
    this.areas = facts.outlook.areas.map(({ id }) => id);
  }

  /** @param lead the person whose route the subject follows; the subject itself where nobody is followed. */
  finding(criterion: Criterion, subject: number, lead: number, area: string): Diagram {
    if (lead !== subject) return this.evaluate(criterion, subject, lead, area);
    const known = this.knownOf(criterion);
    return (known.found[this.keyOf(known, subject, area)] ??= this.evaluate(criterion, subject, lead, area));
  }

  private knownOf(criterion: Criterion): Known {
    let known = this.found.get(criterion);
    if (!known) this.found.set(criterion, (known = { isLocal: isLocal(criterion), found: [] }));
    return known;
  }

  private keyOf(known: Known, subject: number, area: string): number {
    return known.isLocal ? subject * this.areas.length + this.areas.indexOf(area) : subject;
  }

  /** The same, or one question for the whole where it hangs on too much that is not known. */
  boundedFinding(criterion: Criterion, subject: number, lead: number, area: string): Diagram {
    if (lead === subject) {
      const known = this.knownOf(criterion);
      const before = known.found[this.keyOf(known, subject, area)];
      if (before !== undefined) return before;
    }
    return this.logic.diagrams.within(
      mostNodes,
      () => this.finding(criterion, subject, lead, area),
      () => this.wholes.ask(criterion, subject, area),
    );
  }

  /** Somebody registered in the mainland, or nowhere yet. */
  fromMainland = (person: number): Diagram => this.registration.fromMainland(person);

  /** Is the hukou registered in this area; in none of them where the area is `none`? */
  registeredIn = (person: number, area: string): Diagram => this.registration.registeredIn(person, area);

  private evaluate(criterion: Criterion, subject: number, lead: number, area: string): Diagram {
    switch (criterion.op) {
      case "authorityDecides":
        return this.worlds.everywhere(authority);
      case "inArea":
        return this.worlds.everywhere(
          criterion.areas.includes(area) ? met : criterion.authority.includes(area) ? authority : notMet,
        );
      case "livesWithLead":
        return this.logic.all(this.own.livesInFamilyHome(subject), this.own.livesInFamilyHome(lead));
      case "kin":
        return this.logic.anyOf(criterion.relations, (kin) => this.kinship.is(kin, subject, lead));
      case "registeredHere":
        return this.registration.registeredIn(subject, area);
      case "home":
        return this.homes.finding(criterion, subject, area);
      case "all":
      case "any":
      case "not":
      case "possible":
      case "ofLead":
      case "someOther":
      case "shortOf":
      case "readings":
        return this.ofParts(criterion, subject, lead, area);
      default:
        return this.own.finding(criterion, subject, area);
    }
  }

  private ofParts(criterion: Op<OfParts>, subject: number, lead: number, area: string): Diagram {
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
      case "shortOf": {
        const whole = inside(criterion.of);
        return whole === logic.yes ? whole : logic.any(whole, logic.short(inside(criterion.when)));
      }
      case "readings":
        return logic.readings(criterion.ambiguity, inside(criterion.A), inside(criterion.B));
    }
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
}

/** What is found of one criterion, by subject, and by area where it reads that. */
interface Known {
  isLocal: boolean;
  found: Diagram[];
}

const local = new WeakMap<Criterion, boolean>();

/** Does what is found of a criterion depend on the area that is looked at? So does an age at settling, by the months that are missing there. */
function isLocal(criterion: Criterion): boolean {
  let found = local.get(criterion);
  if (found === undefined) local.set(criterion, (found = readsArea(criterion)));
  return found;
}

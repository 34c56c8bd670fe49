import { placesOfRegistration } from "../areas";
import { none } from "../facts/vocabulary";
import { bases, type Basis } from "../policy";
import type { Outcome, PersonAssessment, RouteTaken } from "./assessment";
import { farAway } from "./cells";
import type { Diagram, Operation } from "./diagram";
import type { Evaluator } from "./evaluate";
import { authority, met, short } from "./finding";
import type { HouseholdFacts } from "./household-facts";
import { PossibleOutcomes } from "./possible-outcomes";
import { outcomeAt, rankOf } from "./rank";
import { outcomesByReading } from "./reading-outcomes";
import { nameOf } from "./routes";
import type { Ref } from "./unknowns";
import { bestOf, type Way } from "./ways";

/** The outcome of one person in one area, over everything that is not known; what explains it is worked out for whoever reads it. */
export interface PersonOutcome {
  readonly id: string;
  readonly outcome: Outcome;
  readonly basis: Basis | null;
  /** The ways that give the outcome; while facts are missing, those that could do better than the worst case. */
  readonly ways: readonly Way[];
  readonly routes: RouteTaken[];
  readonly missingFacts: readonly Ref[];
  readonly readings: PersonAssessment["readings"];
  /** `null` where nothing was worked out: beyond the bound of unknown relations. */
  readonly possible: PossibleOutcomes | null;
}

/** What explains an outcome is worked out for whoever reads it. */
export class FoundOutcome implements PersonOutcome {
  readonly possible: PossibleOutcomes;
  readonly outcome: Outcome;
  readonly basis: Basis | null;
  private taken: readonly Way[] | undefined;
  private missing: readonly Ref[] | undefined;

  /**
   * @param every every way that can reach the person, for whoever looks at them
   * @param isThere whether the person is registered in the area already
   */
  constructor(
    readonly id: string,
    private readonly every: () => readonly Way[],
    isThere: Diagram,
    private readonly evaluator: Evaluator,
  ) {
    this.possible = new PossibleOutcomes(
      () => every().map(({ finding }) => finding),
      isThere,
      evaluator,
      () => evaluator.inOrder.catchUp(),
    );
    evaluator.inOrder.add(() => void this.possible.least);
    this.outcome = this.possible.only === null ? "needFacts" : outcomeAt(this.possible.only);
    this.basis = this.outcome === "accepted" ? basisOf(this.ways, evaluator) : null;
  }

  get ways(): readonly Way[] {
    return (this.taken ??= waysTaken(this.every(), this.outcome, this.possible.least, this.evaluator));
  }

  get routes(): RouteTaken[] {
    return routesTaken(this.ways, this.evaluator);
  }

  get missingFacts(): readonly Ref[] {
    return (this.missing ??= withRegistration(this.possible.missing(), this.evaluator.facts));
  }

  get readings(): PersonAssessment["readings"] {
    const { logic, worlds } = this.evaluator;
    if (this.outcome !== "dependsOnReading") return [];
    return outcomesByReading(logic.diagrams.leaves(bestOf(this.every(), this.evaluator)), worlds);
  }
}

/** Can somebody be registered in one of the kinds of place here, as far as the hukou is known? */
const mayLieHere = (facts: HouseholdFacts, person: number): boolean =>
  facts
    .hukous(person)
    .some(
      (hukou) =>
        hukou.division !== farAway && placesOfRegistration(facts.outlook, hukou).some((place) => place !== none),
    );

/** Who is asked for the hukou because it may lie here can also say where it is registered. */
function withRegistration(found: readonly Ref[], facts: HouseholdFacts): readonly Ref[] {
  const more = facts.people.flatMap(({ id }, person): Ref[] => {
    const own = found.filter((ref) => ref.person === id);
    const isOpen =
      own.some(({ fact }) => fact.startsWith("hukou.")) &&
      facts.value("registeredIn", person) === undefined &&
      mayLieHere(facts, person);
    return isOpen && !own.some(({ fact }) => fact === "registeredIn")
      ? [{ fact: "registeredIn", person: id, jurisdiction: facts.outlook.id, area: null, register: null }]
      : [];
  });
  return more.length > 0 ? [...found, ...more] : found;
}

function waysTaken(ways: readonly Way[], outcome: Outcome, worst: number, evaluator: Evaluator): readonly Way[] {
  const counting = ways.filter((way) => counts(way, outcome, worst, evaluator));
  if (outcome !== "accepted") return counting;
  const certain = counting.filter((way) => way.finding === evaluator.logic.yes);
  return certain.length > 0 ? certain : counting;
}

/** Does this way give the outcome or, while facts are missing, could it do better than the worst case? */
function counts({ finding }: Way, outcome: Outcome, worst: number, { worlds, logic }: Evaluator): boolean {
  const leaves = logic.diagrams.leaves(finding);
  const best = (): number => Math.max(...leaves.map((answer) => worlds.best(answer)));
  switch (outcome) {
    case "accepted":
    case "dependsOnReading":
      return best() === met;
    case "notYet":
      return best() === short;
    case "localRules":
      return best() === authority;
    case "needFacts":
      return leaves.some((answer) => rankOf(worlds, answer) > worst);
    default:
      return false;
  }
}

const strength = (basis: Basis): number => bases.length - bases.indexOf(basis);
const strongest: Operation = { id: 65, of: Math.max };

/** The best basis of the ways that accept, where it is weakest over everything that is not known. */
function basisOf(ways: readonly Way[], { worlds, logic }: Evaluator): Basis {
  const best = ways.reduce<Diagram>(
    (sum, { led, finding }) =>
      logic.diagrams.apply(
        strongest,
        sum,
        logic.diagrams.map(finding, (findings) =>
          findings === worlds.everywhere(met) ? strength(led.compiled.route.basis) : 0,
        ),
      ),
    0,
  );
  // Nought where only two ways together accept: then whichever of them is weakest.
  const weakest = Math.min(...logic.diagrams.leaves(best));
  const possible = ways.map((way) => way.led.compiled.route.basis);
  return (
    bases.find((basis) => strength(basis) === weakest) ??
    [...bases].reverse().find((basis) => possible.includes(basis)) ??
    "conditionsMet"
  );
}

function routesTaken(ways: readonly Way[], evaluator: Evaluator): RouteTaken[] {
  const taken = ways.map(({ led, finding }) => ({
    id: led.compiled.route.id,
    leadBy: evaluator.facts.person(led.lead).id,
    finding: nameOf(evaluator, finding),
    basis: led.compiled.route.basis,
  }));
  return taken.filter(
    (route, index) => taken.findIndex((other) => other.id === route.id && other.leadBy === route.leadBy) === index,
  );
}

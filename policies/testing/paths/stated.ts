import type { Value } from "../../facts/row";
import { rowOf, type FactName } from "../../facts/rows";
import { none } from "../../facts/vocabulary";
import type { Stated } from "./paths";
import type { Seen } from "./questions";

/** What a household says of a fact that somebody else is asked for: of its lead where P1 is asked, of its follower where P2 is. */
export function statedBy(seen: Seen, looked: string, lead: number, follower?: number): Stated {
  const who = (id: string | null): number => (id === "P2" && follower !== undefined ? follower : lead);
  return ({ fact, person, area }) => {
    switch (rowOf(fact).scope) {
      case "household":
        return seen.facts.householdValue(fact);
      case "register":
        return ofRegister(seen, fact, lead);
      case "home":
        return ofHome(seen, fact, area ?? "", follower === undefined ? [lead] : [lead, follower]);
      default:
        return ofPerson(seen, fact, who(person)) ?? whereNobodyIs(seen, fact, who(person), looked);
    }
  };
}

/** The booklet in which somebody stands, or the only one. */
function ofRegister({ facts }: Seen, fact: FactName, person: number): Value | undefined {
  const register = facts.person(person).register ?? (facts.registers.length === 1 ? facts.registers[0] : undefined);
  return register == null ? undefined : facts.registerValue(fact, register);
}

/** Of each person it is asked whether they are named as a holder; where nobody is named, they are not. */
function ofHome({ facts }: Seen, fact: FactName, area: string, people: readonly number[]): Value | undefined {
  if (fact !== "homes.dwellingHolders") return facts.homeValue("homes.dwelling", area);
  const named = (facts.homeValue(fact, area) ?? []) as readonly string[];
  return people.flatMap((person, index) => (named.includes(facts.person(person).id) ? [`P${index + 1}`] : []));
}

/** A province's code leaves open which of its cities is meant. */
function onlyCode({ facts }: Seen, fact: Parameters<Seen["facts"]["codes"]>[0], person: number): string | undefined {
  const code = facts.value(fact, person) as string | undefined;
  return facts.codes(fact, code).length === 1 ? code : undefined;
}

/** Whoever does not work, and does not say where they did, works in no kind of place that is looked at. */
const whereNobodyIs = ({ facts }: Seen, fact: FactName, person: number, looked: string): Value | undefined =>
  fact === "worksIn" && facts.value("work", person) === none
    ? facts.outlook.areas.find(({ id }) => id !== looked)?.id
    : undefined;

function ofPerson(seen: Seen, fact: FactName, person: number): Value | undefined {
  const { facts } = seen;
  switch (fact) {
    case "hukou.kind":
      return seen.hukou(person)?.kind;
    case "hukou.division":
      return seen.hukou(person)?.division;
    case "registeredIn":
      return seen.registeredIn(person);
    // Whoever names the kind of place where the school stands has a school here.
    case "education.admittedIn":
      return facts.value("studiesIn", person) === undefined ? onlyCode(seen, fact, person) : facts.outlook.division;
    case "education.graduatedIn":
    case "formerHukou.division":
      return onlyCode(seen, fact, person);
    default:
      return facts.value(fact, person);
  }
}

import { refKey } from "@/policies/facts/rows";
import type { Household, Person } from "@/policies/facts/schema";
import type { Answers } from "../session/answers";
import { about, type Ref } from "./fact-key";

/** The booklets (户口簿) of a family. Stated by nobody, there is one (contract §3). */

export const firstRegister = "R1";

export const registersOf = ({ registers }: Household): string[] => {
  const stated = Object.keys(registers ?? {});
  return stated.length > 0 ? stated : [firstRegister];
};

/** People without a hukou, or from outside the mainland, stand in no booklet. */
export const standsInRegister = ({ hukou }: Person): boolean =>
  hukou?.kind !== "none" && hukou?.kind !== "outsideMainland";

/** There may be more booklets than one. */
export const severalStand = ({ people }: Household): boolean => people.filter(standsInRegister).length > 1;

/** People of whom nobody has said in which of several booklets they stand. */
export const openBooklets = ({ household, unsure }: Answers): Ref[] =>
  registersOf(household).length < 2
    ? []
    : household.people
        .filter((person) => standsInRegister(person) && person.register == null)
        .map(({ id }) => about("register", { person: id }))
        .filter((ref) => !unsure.includes(refKey(ref)));

/** Ids of those who stand in a booklet, as far as it is known. */
export function membersOfRegister(household: Household, register: string): string[] {
  const registers = registersOf(household);
  const of = (person: Person): string | null =>
    person.register ?? (registers.length === 1 ? (registers[0] ?? null) : null);
  return household.people.filter((person) => standsInRegister(person) && of(person) === register).map(({ id }) => id);
}

/** More than the applicant's own and a few more are hardly ever in one family. */
const mostOffered = 4;

/** Booklets that can be chosen, the applicant's own first. */
export const registersOffered = ({ people, registers }: Household): string[] => {
  const stated = Object.keys(registers ?? {});
  const most = Math.max(stated.length, Math.min(mostOffered, people.length));
  return [...new Set([...stated, ...Array.from({ length: mostOffered }, (_, index) => `R${index + 1}`)])].slice(
    0,
    most,
  );
};

/** All in one booklet, or the applicant in the first of several. */
export function withTogether(answers: Answers, together: boolean): Answers {
  const household = structuredClone(answers.household);
  const [own = firstRegister] = registersOf(household);
  if (together) {
    household.registers = { [own]: household.registers?.[own] ?? {} };
    for (const person of household.people) delete person.register;
  } else {
    const others = Object.keys(household.registers ?? {}).length > 1 ? household.registers : { [nextTo(own)]: {} };
    household.registers = { [own]: {}, ...household.registers, ...others };
    for (const person of household.people) if (person.relation === "applicant") person.register = own;
  }
  return { ...answers, household };
}

const nextTo = (register: string): string => (register === firstRegister ? "R2" : firstRegister);

/** Puts in the booklets that somebody has been put into, and takes out those in which nobody stands. */
export function withRegistersInUse(household: Household): Household {
  const used = new Set(household.people.flatMap(({ register }) => register ?? []));
  if (used.size === 0) return household;
  const isOpen = household.people.some((person) => standsInRegister(person) && person.register == null);
  const kept = Object.entries(household.registers ?? {}).filter(([id]) => isOpen || used.has(id));
  const known = Object.fromEntries(kept);
  const registers = Object.fromEntries(
    [...new Set([...Object.keys(known), ...used])].map((id) => [id, known[id] ?? {}]),
  );
  return { ...household, registers };
}

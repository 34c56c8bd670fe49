import { facts, rowOf, type FactName, type FactRef } from "../../facts/rows";
import type { Value } from "../../facts/row";
import type { Household, Person } from "../../facts/schema";
import { elsewhere, none } from "../../facts/vocabulary";
import { withFacts } from "../../facts/with-fact";
import { areaIds, type JurisdictionId } from "../../jurisdictions";
import { emptyRegister, strangerIn } from "../families";

/**
 * How a family differs from another: `P1.work=employed; P1,P2.hukou.kind=urban; home.cityDistrict.dwelling=none; R1.movesAsWhole=?`.
 * `?` is not known; `P2=?` leaves only the relation; `-P3` takes somebody out; `+P7{relation=sibling; ageYears=20}` adds somebody,
 * `+R2` a booklet; `-here` leaves nothing said of the place at all. Whoever writes a word that is not in the contract is told so.
 */
export function changed(household: Household, changes: string, place: JurisdictionId): Household {
  return split(changes).reduce((so, change) => applied(so, change, place), household);
}

/** At semicolons outside braces. */
const split = (changes: string): string[] =>
  (changes.match(/(?:\{[^}]*\}|[^;{])+/gu) ?? []).map((part) => part.trim()).filter(Boolean);

const isFact = (name: string): name is FactName => Object.hasOwn(facts, name);

function applied(household: Household, change: string, place: JurisdictionId): Household {
  const [, sign, id = "", inside = ""] = /^([+-])(\w+)(?:\{(.*)\})?$/u.exec(change) ?? [];
  if (sign === "-") return id === "here" ? withoutPlace(household, place) : withoutPerson(household, id);
  if (sign === "+" && id.startsWith("R"))
    return { ...household, registers: { ...household.registers, [id]: structuredClone(emptyRegister) } };
  if (sign === "+") {
    const more = split(inside)
      .map((one) => `${id}.${one}`)
      .join(";");
    return changed({ ...household, people: [...household.people, strangerIn(place, id)] }, more, place);
  }
  const [, whose, value] = /^([\w.,-]+)=(.*)$/u.exec(change) ?? [];
  if (whose === undefined || value === undefined) throw new Error(`“${change}” is no change`);
  return value === "?" && !whose.includes(".") && !isFact(whose)
    ? forgotten(household, whose.split(","), place)
    : withFacts(
        household,
        refsOf(household, whose, place).map((ref) => ({ ref, value: valueOf(ref, value, place) })),
      );
}

function withoutPerson(household: Household, id: string): Household {
  if (!household.people.some((person) => person.id === id)) throw new Error(`nobody is called ${id}`);
  const others = household.people.filter((person) => person.id !== id);
  return {
    ...household,
    people: others.map(({ spouse, parents, ...person }) => ({
      ...person,
      ...(spouse != null && { spouse: spouse === id ? elsewhere : spouse }),
      ...(parents && { parents: parents.filter((parent) => parent !== id) }),
    })),
  };
}

const withoutPlace = ({ destinations: _, ...household }: Household, place: JurisdictionId): Household => ({
  ...household,
  people: household.people.map(({ ties, ...person }) => ({ ...person, ties: { ...ties, [place]: null } })),
});

/** Of somebody, of a booklet or of the homes nothing is known any more. */
function forgotten(household: Household, names: readonly string[], place: JurisdictionId): Household {
  return names.reduce((so, name): Household => {
    if (name === "home") return { ...so, destinations: { ...so.destinations, [place]: {} } };
    if (name === "registers") return { ...so, registers: null };
    if (so.registers?.[name] != null) return { ...so, registers: { ...so.registers, [name]: {} } };
    if (!so.people.some(({ id }) => id === name)) throw new Error(`nobody is called ${name}`);
    return {
      ...so,
      people: so.people.map((person): Person =>
        person.id === name
          ? { id: name, ...(person.relation && { relation: person.relation }), ties: { [place]: {} } }
          : person,
      ),
    };
  }, household);
}

/** The facts that a path of the contract names: `P1.work`, `P*.work`, `R1.land.forest`, `home.cityProper.dwelling`, `poorFamily`. */
export function refsOf(household: Household, path: string, place: JurisdictionId): FactRef<JurisdictionId>[] {
  const nobody = { person: null, jurisdiction: null, area: null, register: null };
  const known = (fact: string, scope: string): FactName => {
    if (isFact(fact) && rowOf(fact).scope === scope) return fact;
    throw new Error(`“${path}” names no fact of the contract`);
  };
  if (!path.includes(".")) return [{ fact: known(path, "household"), ...nobody }];
  const [whose = "", ...rest] = path.split(".");
  if (whose === "home") {
    const [area = "", ...fact] = rest;
    if (!areaIds(place, "home").includes(area)) throw new Error(`“${area}” has no homes in ${place}`);
    return [{ fact: known(`homes.${fact.join(".")}`, "home"), ...nobody, jurisdiction: place, area }];
  }
  return namesIn(household, whose).map((name) => {
    const fact = rest.join(".");
    if (household.registers?.[name] != null) return { fact: known(fact, "register"), ...nobody, register: name };
    const isTie = isFact(fact) && rowOf(fact).scope === "tie";
    return {
      fact: known(fact, isTie ? "tie" : "person"),
      ...nobody,
      person: name,
      ...(isTie && { jurisdiction: place }),
    };
  });
}

function namesIn({ people, registers }: Household, whose: string): string[] {
  const names = whose.split(",");
  const stranger = names.find((name) => registers?.[name] == null && !people.some(({ id }) => id === name));
  if (stranger !== undefined) throw new Error(`nobody is called ${stranger}`);
  return names;
}

function valueOf({ fact }: FactRef, text: string, place: JurisdictionId): Value | null {
  const { type, values } = rowOf(fact);
  const oneOf = (words: readonly string[]): string => {
    if (words.includes(text)) return text;
    throw new Error(`${fact} is never “${text}”`);
  };
  if (text === "?") return null;
  switch (type) {
    case "boolean":
      return oneOf(["yes", "no"]) === "yes";
    case "number":
      return Number(text);
    case "oneOf":
      return oneOf(values as readonly string[]);
    case "list":
    case "people":
      return text === none ? [] : text.split(",");
    case "place":
      return oneOf(areaIds(place));
    case "placeOrNone":
      return oneOf([...areaIds(place), none]);
    case "division":
    case "school":
    case "spouse":
    case "register":
      return text;
  }
}

/** How a fact is written in the tables. */
export function nameOf({ fact, person, area, register }: FactRef): string {
  if (area !== null) return `home.${area}.${fact.slice("homes.".length)}`;
  return [person ?? register, fact].filter((part) => part !== null).join(".");
}

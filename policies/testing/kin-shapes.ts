import type { Household, Person } from "../facts/schema";
import { elsewhere, type Relation } from "../facts/vocabulary";

/** Families as they are, before anybody tells of them: how old, married to whom, born to whom. */

export type Band = "elder" | "old" | "middle" | "grown" | "young" | "small";
/** Ages on both sides of every threshold; whoever stands one band higher is at least 16 years older. */
export const agesOf: Readonly<Record<Band, readonly number[]>> = {
  elder: [80, 88],
  old: [59, 60, 61, 64],
  middle: [36, 40, 43],
  grown: [19, 20],
  young: [0, 1, 2, 6, 14, 15, 16, 17, 18],
  small: [0, 1, 2, 3],
};

export interface Member {
  band: Band;
  /** Index in the shape. */
  spouse?: number;
  parents?: readonly number[];
}
export type Shape = readonly Member[];

const of = (band: Band, more: Omit<Member, "band"> = {}): Member => ({ band, ...more });

export const shapes: Readonly<Record<string, Shape>> = {
  alone: [of("middle")],
  threeGenerations: [
    of("middle", { spouse: 1, parents: [4, 5] }),
    of("middle", { spouse: 0 }),
    of("young", { parents: [0, 1] }),
    of("young", { parents: [0, 1] }),
    of("old", { spouse: 5 }),
    of("old", { spouse: 4 }),
  ],
  inLaws: [
    of("middle", { spouse: 1, parents: [4] }),
    of("middle", { spouse: 0, parents: [2, 3] }),
    of("old", { spouse: 3 }),
    of("old", { spouse: 2 }),
    of("old"),
    of("grown", { parents: [0, 1], spouse: 6 }),
    of("grown", { spouse: 5 }),
    of("small", { parents: [5, 6] }),
  ],
  remarried: [
    of("middle", { spouse: 1, parents: [5] }),
    of("middle", { spouse: 0 }),
    of("young", { parents: [0] }),
    of("young", { parents: [1] }),
    of("young", { parents: [0, 1] }),
    of("old", { spouse: 6 }),
    of("old", { spouse: 5 }),
  ],
  siblings: [
    of("middle", { spouse: 1, parents: [2, 3] }),
    of("middle", { spouse: 0 }),
    of("old", { spouse: 3 }),
    of("old", { spouse: 2, parents: [7] }),
    of("middle", { spouse: 5, parents: [2, 3] }),
    of("middle", { spouse: 4 }),
    of("young", { parents: [4, 5] }),
    of("elder"),
    of("young", { parents: [0, 1] }),
  ],
  lodger: [of("middle", { spouse: 1 }), of("middle", { spouse: 0 }), of("young", { parents: [0, 1] }), of("grown")],
};

/** Nobody was left out who alone connects some of the others, as a sister-in-law's husband does. */
export function staysConnected(shape: Shape, kept: readonly number[]): boolean {
  const groups = (members: readonly number[]): number => {
    const open = new Set(members);
    let count = 0;
    for (const start of members) {
      if (!open.delete(start)) continue;
      count += 1;
      for (const queue = [start]; queue.length > 0;) {
        const at = queue.pop() ?? start;
        for (const near of nearest(shape, at)) if (open.delete(near)) queue.push(near);
      }
    }
    return count;
  };
  return groups(kept) <= groups(shape.map((_, index) => index));
}

const nearest = (shape: Shape, at: number): number[] => [
  ...(shape[at]?.parents ?? []),
  ...shape.flatMap(({ spouse, parents }, index) => (spouse === at || parents?.includes(at) ? [index] : [])),
];

type Kin = Pick<Person, "id" | "spouse" | "parents">;

/** What somebody is called by somebody else, as far as stated marriages and parents say. */
export function relationTo(people: readonly Kin[], id: string, teller: string): Relation {
  if (id === teller) return "applicant";
  const named = (one: string): Kin | undefined => people.find((person) => person.id === one);
  const spouses = (one: string): string[] =>
    [named(one)?.spouse].filter((spouse) => spouse != null && spouse !== elsewhere) as string[];
  const parents = (one: string): readonly string[] => named(one)?.parents ?? [];
  const children = (one: string): string[] =>
    people.filter((person) => person.parents?.includes(one)).map((person) => person.id);
  const withSpouses = (ids: readonly string[]): string[] => [...ids, ...ids.flatMap(spouses)];
  const own = withSpouses(parents(teller));
  const offspring = withSpouses([teller]).flatMap(children);
  const said: readonly (readonly [Relation, readonly string[]])[] = [
    ["spouse", spouses(teller)],
    ["child", offspring],
    ["childInLaw", offspring.flatMap(spouses)],
    ["parent", own],
    ["parentInLaw", withSpouses(spouses(teller).flatMap(parents))],
    ["grandparent", withSpouses(own.flatMap(parents))],
    ["grandchild", offspring.flatMap(children)],
    ["sibling", own.flatMap(children)],
  ];
  const found = said.find(([, ids]) => ids.includes(id))?.[0];
  return found ?? (isConnected(people, id, teller) ? "otherRelative" : "unrelated");
}

function isConnected(people: readonly Kin[], a: string, b: string): boolean {
  const seen = new Set([a]);
  for (const at of seen) {
    for (const { id, spouse, parents } of people) {
      const near = id === at ? [spouse, ...(parents ?? [])] : spouse === at || parents?.includes(at) ? [id] : [];
      for (const one of near) if (one != null && one !== elsewhere) seen.add(one);
    }
  }
  return seen.has(b);
}

/** The same family as somebody else tells of it; only where every marriage and parent is stated. */
export function toldBy(household: Household, teller: string): Household {
  return {
    ...household,
    people: household.people.map((person) => ({
      ...person,
      relation: relationTo(household.people, person.id, teller),
    })),
  };
}

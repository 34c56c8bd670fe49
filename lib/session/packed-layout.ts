import type { FactScope } from "@/policies/facts/row";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Ref } from "../wizard/fact-key";
import type { Lists } from "./packed-values";

/** What packer and unpacker agree on. Whoever changes anything here makes the next version. */
export const version = 3;
/** Still read: its columns had room for every value alike. */
export const versionBefore = 2;
export type Version = typeof version | typeof versionBefore;

export const mostListed = 4096;
export const day = 24 * 60 * 60 * 1000;
export const scopes: readonly FactScope[] = ["household", "register", "home", "person", "tie"];
/** What stands in the place of a value that there is not. */
export const states = { notKnown: 0, unsure: 1, dropped: 2 } as const;
export const firstValue = 3;

/** Everything that facts can be about; `undefined` for what there is no more. */
export interface Subjects extends Lists {
  places: readonly (JurisdictionId | undefined)[];
  /** Kinds of place in which a home was spoken of. */
  homes: readonly ({ jurisdiction: JurisdictionId; area: string } | undefined)[];
}

/** Of a fact of this scope, whose it can be: one cell each. */
export function subjectsOf(
  scope: FactScope,
  { people, registers, places, homes }: Subjects,
): (Partial<Ref> | undefined)[] {
  switch (scope) {
    case "household":
      return [{}];
    case "register":
      return registers.map((register) => ({ register }));
    case "home":
      return [...homes];
    case "person":
      return people.map((person) => ({ person }));
    case "tie":
      return places.flatMap((jurisdiction) =>
        people.map((person) => (jurisdiction ? { person, jurisdiction } : undefined)),
      );
  }
}

import type { Household } from "@/policies/facts/schema";

/** Nobody of the family takes the hukou along: it asks for the rights of those who live there. */
export const nobodyMoves = ({ people }: Pick<Household, "people">): boolean =>
  people.every(({ wantsToMove }) => wantsToMove === false);

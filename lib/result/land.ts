import type { Household } from "@/policies/facts/schema";
import { landRights, type LandRight } from "@/policies/facts/vocabulary";

/** What the family says it has of the three land rights, in whichever booklet; `null` while that is not certain. */
export function landOf({ people, registers }: Household): LandRight[] | null {
  const stated = registers ?? {};
  const ids = new Set([...Object.keys(stated), ...people.flatMap(({ register }) => register ?? [])]);
  const lands = [...ids].map((id) => stated[id]?.land);
  const has = landRights.filter((kind) => lands.some((land) => land?.[kind] === true));
  if (has.length > 0) return has;
  return lands.length > 0 && lands.every((land) => landRights.every((kind) => land?.[kind] === false)) ? [] : null;
}

import type { Household } from "@/policies/facts";
import { landRights, type LandRight } from "@/policies/vocabulary";

/** What the household says it has of the three land rights; `null` while it has said nothing. */
export function landOf({ land }: Household): LandRight[] | null {
  if (landRights.every((kind) => land?.[kind] == null)) return null;
  return landRights.filter((kind) => land?.[kind] === true);
}

import type { Area } from "../../policies/areas";
import type { Policy } from "../../policies/policy";
import { eachOf, one, within, withoutEach, type Variant } from "./variant";

/** Kinds of place of which one is wrong: who can be registered there, and who goes back. */

const without = (area: Area, key: keyof Area): Area =>
  Object.fromEntries(Object.entries(area).filter(([name]) => name !== key)) as unknown as Area;

const codes = (area: Area, key: "districts" | "maybeDistricts"): Variant<Area>[] =>
  within(`/${key}`, withoutEach(area[key] ?? [], String, "drop a district"), (changed): Area => ({
    ...area,
    [key]: changed,
  }));

const areaVariants = (area: Area): Variant<Area>[] => [
  ...(area.is ? [one("an area like the others", without(area, "is"))] : []),
  ...codes(area, "districts"),
  ...codes(area, "maybeDistricts"),
  ...(["within", "outside"] as const).flatMap((key) =>
    area[key] === undefined ? [] : [one(`drop ${key}`, without(area, key))],
  ),
];

const byId = ({ id }: Area): string => id;

/** No area is dropped: routes lead to each of them. */
export const areasVariants = (areas: Policy["areas"]): Variant<Policy["areas"]>[] =>
  eachOf<Area>(areas, byId, areaVariants) as unknown as Variant<Policy["areas"]>[];

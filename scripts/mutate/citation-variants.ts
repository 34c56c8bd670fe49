import type { Citation, Instrument } from "../../policies/instrument";
import { one, type Variant } from "./variant";

/** The citations before and after in the register that point at another place of the document. */
export function neighbours(cites: Citation, { clauses, cite }: Instrument): Variant<Citation>[] {
  const ids = Object.keys(clauses);
  const at = ids.indexOf(cites.clause);
  const points = (clause: string): boolean => clauses[clause]?.locator !== cites.locator;
  const before = ids.slice(0, at).findLast(points);
  const after = ids.slice(at + 1).find(points);
  return [before, after].flatMap((clause) =>
    clause === undefined ? [] : [one("cite a neighbour", cite(clause), `/cites→${clause}`)],
  );
}

import { canBeRegisteredIn } from "../areas";
import type { Person } from "../facts/schema";
import { elsewhere, hukouKinds, none, outsideMainlandCodes, type HukouKind } from "../facts/vocabulary";
import { jurisdictionIds, seatOf, type JurisdictionId } from "../jurisdictions";
import { farAway } from "./cells";

/** One way in which somebody can be registered: kind of hukou, and code of a division (letters: unsaid digits). */
export interface Hukou {
  kind: HukouKind;
  division: string;
}

/** A household as one jurisdiction sees it. */
interface Seen {
  readonly outlook: { readonly id: JurisdictionId };
  readonly isConsidered: boolean;
  codes(fact: "hukou.division", code: string | null | undefined): readonly string[];
}

/** Every hukou that somebody can have, as one jurisdiction tells them apart; one where it is known. */
export function possibleHukous({ hukou, ties }: Person, seen: Seen): readonly Hukou[] {
  const kinds = hukou?.kind != null ? [hukou.kind] : hukouKinds;
  const possible = kinds.flatMap((kind) =>
    divisionsFor(kind, hukou, seen).map((division): Hukou => ({ kind, division })),
  );
  const fitting = possible.filter((one) => fitsRegistration(ties, one, seen));
  return fitting.length > 0 ? fitting : possible;
}

function divisionsFor(kind: HukouKind, stated: Person["hukou"], seen: Seen): readonly string[] {
  const code = stated?.division;
  const isOutside = code != null && outsideMainlandCodes.some((outside) => code.startsWith(outside));
  if (kind === none) return code == null ? [farAway] : [];
  // A code of the mainland of people from elsewhere is not refused: where it is all that is said, they may be meant.
  if (kind === "outsideMainland" && (isOutside || stated?.kind != null)) return [code ?? farAway];
  return isOutside ? [] : seen.codes("hukou.division", code);
}

function fitsRegistration(ties: Person["ties"], { kind, division }: Hukou, seen: Seen): boolean {
  return jurisdictionIds.every((id) => {
    // Who has no ties with a place is registered elsewhere, as far as the hukou does not say otherwise.
    const place = ties?.[id]?.registeredIn ?? (id === seen.outlook.id && !seen.isConsidered ? none : undefined);
    return place == null || canBeRegisteredIn(seatOf(id), { kind, division: seenFrom(id, division, seen) }, place);
  });
}

/** What is far away from here may lie in another jurisdiction, and so may the rest of a province. */
function seenFrom(id: JurisdictionId, code: string, { outlook }: Seen): string | undefined {
  if (code === farAway) return id === outlook.id ? "999999" : undefined;
  return id !== outlook.id && code.endsWith("zzzz") ? `${code.slice(0, 2)}0000` : code;
}

/** The codes that a policy tells apart, as far as a stated code leaves them possible. */
export function codesLeft(cells: readonly string[], code: string | null | undefined): readonly string[] {
  if (code === elsewhere) return [farAway];
  if (code == null) return cells;
  const rest = `${code.slice(0, 2)}zzzz`;
  const inside = cells.filter((cell) => cell.startsWith(code.slice(0, 2)));
  if (!code.endsWith("0000") || inside.length === 0 || (inside.length === 1 && inside[0] === rest)) return [code];
  return inside.includes(rest) ? inside : [...inside, rest];
}

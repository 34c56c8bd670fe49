import { factIn } from "@/policies/facts/with-fact";
import type { Answers } from "../session/answers";
import { about } from "../wizard/fact-key";
import { unchanged } from "../wizard/field-values";

/*
 * As long as nobody knows where a hukou is, 没变过 and 「of the same kind, from wherever」 are the same facts. Once the place
 * is said they are not: the one moves with it. A page without scripts, which holds no more than the facts, keeps who said
 * the second.
 */

type Values = Readonly<Record<string, string>>;
const cell = /^formerHukou_kind-(P\d{1,2})$/;

/** Ids of those of whom it was said, where the facts alone would show the other. @param sent by the page @param shown of its facts */
export const movedIn = (sent: Values, shown: Values): string[] =>
  Object.entries(shown).flatMap(([name, value]) => {
    const [, id] = cell.exec(name) ?? [];
    const said = sent[name] ?? "";
    return id && value === unchanged && said !== "" && said !== unchanged ? [id] : [];
  });

/** The cells as they were said. */
export function asMoved(shown: Values, moved: readonly string[], { household }: Answers): Record<string, string> {
  const said = moved.flatMap((person) => {
    const name = `formerHukou_kind-${person}`;
    const kind = factIn(household, about("formerHukou.kind", { person }));
    return shown[name] === unchanged && typeof kind === "string" ? [[name, kind] as const] : [];
  });
  return { ...shown, ...Object.fromEntries(said) };
}

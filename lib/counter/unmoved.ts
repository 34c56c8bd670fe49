import { unchanged } from "../wizard/field-values";

/*
 * As long as nobody knows where a hukou is, 没变过 and 「of the same kind, from wherever」 are the same facts, and facts are
 * shown as the second: nobody may have said the first. Once the place is said the one moves with it. A page without scripts,
 * which holds no more than the facts, keeps who said it.
 */

type Values = Readonly<Record<string, string>>;
const cell = /^formerHukou_kind-(P\d{1,2})$/;

/** Ids of those of whom 没变过 was said, where the facts alone would show something else. @param sent by the page @param shown of its facts */
export const unmovedIn = (sent: Values, shown: Values): string[] =>
  Object.entries(shown).flatMap(([name, value]) => {
    const [, id] = cell.exec(name) ?? [];
    return id && value !== unchanged && sent[name] === unchanged ? [id] : [];
  });

/** The cells as they were said. */
export function asUnmoved(shown: Values, unmoved: readonly string[]): Record<string, string> {
  const names = unmoved.map((id) => `formerHukou_kind-${id}`).filter((name) => name in shown);
  return { ...shown, ...Object.fromEntries(names.map((name) => [name, unchanged])) };
}

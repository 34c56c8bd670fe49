import type { Ref } from "../wizard/fact-key";

/** One fact that can still change an answer, and of whom it is not known. */
export interface Ask {
  ref: Ref;
  people: string[];
}

/** What is not known, each fact once with everybody whose it is; in the order in which they came up. */
export function asksOf(refs: readonly Ref[]): Ask[] {
  const asks = new Map<string, Ask>();
  for (const ref of refs) {
    const key = [ref.fact, ref.jurisdiction, ref.area, ref.register].join(" ");
    const ask = asks.get(key) ?? { ref, people: [] };
    if (ref.person !== null && !ask.people.includes(ref.person)) ask.people.push(ref.person);
    asks.set(key, ask);
  }
  return [...asks.values()];
}

/**
 * What several lists have in common, told once.
 * @returns of everything that is in all of them how it stands in each, and of each list what is in it alone
 */
export function toldOnce<T>(
  lists: readonly (readonly T[])[],
  keyOf: (item: T) => string,
): { common: [T, ...T[]][]; own: T[][] } {
  const [first = [], ...others] = lists;
  if (others.length === 0) return { common: [], own: lists.map((list) => [...list]) };
  const maps = others.map((list) => new Map(list.map((item) => [keyOf(item), item])));
  const common = first.flatMap((item): [T, ...T[]][] => {
    const same = maps.flatMap((map) => map.get(keyOf(item)) ?? []);
    return same.length === maps.length ? [[item, ...same]] : [];
  });
  const shared = new Set(common.map(([item]) => keyOf(item)));
  return { common, own: lists.map((list) => list.filter((item) => !shared.has(keyOf(item)))) };
}

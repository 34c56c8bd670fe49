/** One thing changed: where, how, and what it then is. */
export interface Variant<T> {
  path: string;
  operator: string;
  value: T;
}

/** The variants of a part, as variants of the whole that it is put back into. */
export const within = <P, W>(path: string, variants: readonly Variant<P>[], put: (part: P) => W): Variant<W>[] =>
  variants.map((variant) => ({ path: path + variant.path, operator: variant.operator, value: put(variant.value) }));

/** Each item in turn, told by a name. */
export const eachOf = <T>(
  list: readonly T[],
  name: (item: T, index: number) => string,
  of: (item: T) => readonly Variant<T>[],
): Variant<readonly T[]>[] =>
  list.flatMap((item, index) => within(`/${name(item, index)}`, of(item), (changed) => list.with(index, changed)));

/** Each item left out in turn. */
export const withoutEach = <T>(
  list: readonly T[],
  name: (item: T, index: number) => string,
  operator: string,
): Variant<readonly T[]>[] =>
  list.map((item, index) => ({ path: `/${name(item, index)}`, operator, value: list.toSpliced(index, 1) }));

export const one = <T>(operator: string, value: T, path = ""): Variant<T> => ({ path, operator, value });

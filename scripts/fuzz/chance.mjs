/** The same seed gives the same inputs. @param {number} seed */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  /** @param {number} below */
  const below = (below) => Math.floor(next() * below);
  /** @template T @param {readonly T[]} list @returns {T} */
  const oneOf = (list) => /** @type {T} */ (list[below(list.length)]);
  /** @param {number} share */
  const happens = (share) => next() < share;
  return { below, oneOf, happens };
}

/** @typedef {ReturnType<typeof chance>} Chance */

const pieces = [
  "",
  "$",
  "$Q1",
  "$@1",
  "$K1",
  "$undefined",
  "__proto__",
  "constructor",
  "0",
  "-1",
  "1e999",
  "[",
  "{}",
  "null",
];
const letters = [
  "中",
  "𠮷",
  "\ud800",
  "\u0000",
  "\u202e",
  "%",
  "%00",
  "%2e",
  "..",
  "/",
  "\\",
  "<",
  ">",
  '"',
  "'",
  ";",
  ",",
  "=",
  "&",
  "a",
  "Z",
  "9",
  " ",
  "\t",
];

/** @param {Chance} by @param {number} most */
export function text(by, most = 40) {
  if (by.happens(0.3)) return by.oneOf(pieces);
  return Array.from({ length: by.below(most) }, () => by.oneOf(letters)).join("");
}

/** @param {Chance} by @param {number} deep @returns {unknown} */
export function json(by, deep = 3) {
  const kind = by.below(deep > 0 ? 8 : 6);
  if (kind === 0) return text(by);
  if (kind === 1) return by.oneOf([0, -1, 1.5, 1e308, 2 ** 53, 36, 12, 130]);
  if (kind < 4) return by.oneOf([null, true, false]);
  if (kind < 6) return by.oneOf(pieces);
  const values = Array.from({ length: by.below(5) }, () => json(by, deep - 1));
  return kind === 6 ? values : Object.fromEntries(values.map((value) => [text(by, 6), value]));
}

/** Something in it is no more what it was. @param {Chance} by @param {unknown} value @returns {unknown} */
export function damaged(by, value) {
  if (typeof value !== "object" || value === null || by.happens(0.15)) return json(by, 2);
  const entries = Object.entries(value);
  if (entries.length === 0 || by.happens(0.1)) return { ...value, [text(by, 6)]: json(by, 2) };
  const [name] = by.oneOf(entries);
  const changed = entries.map(([key, each]) => [key, key === name ? damaged(by, each) : each]);
  return Array.isArray(value) ? changed.map(([, each]) => each) : Object.fromEntries(changed);
}

/** Some of its characters are lost, doubled or others. @param {Chance} by @param {string} whole */
export function garbled(by, whole) {
  const at = by.below(whole.length + 1);
  const cut = by.below(6);
  return by.oneOf([
    whole.slice(0, at),
    whole.slice(0, at) + text(by, 6) + whole.slice(at + cut),
    whole.slice(at) + whole,
    whole.slice(0, at) + whole.slice(at + cut),
  ]);
}

const numerals = "〇一二三四五六七八九";

/** 十二 is 12, 三 is 3; only before a unit, where it is a count. */
function asFigure(numeral: string): string {
  const [tens = "", ones = ""] = numeral.includes("十") ? numeral.split("十") : ["〇", numeral];
  const value = (text: string, empty: number): number => (text === "" ? empty : numerals.indexOf(text));
  return String(value(tens, 1) * 10 + value(ones, 0));
}

const counted =
  /(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=年|岁|歲|周岁|周歲|个月|個月)/g;

/** Full-width, spaced or written out, a figure is the same figure. */
const findable = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replace(/\s+/g, "").replace(/半年/g, "6个月").replace(counted, asFigure);

/** 3年 is not found in 13年. */
export function contains(text: string, query: string): boolean {
  const wanted = findable(query);
  const within = findable(text);
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1))
    if (!/^\d/.test(wanted) || !/[\d.]/.test(within[at - 1] ?? "")) return wanted !== "";
  return false;
}

/** Numbers as people type them: ３６, 36岁, 三十六, 满36周岁。, with what a keyboard leaves between the characters. */

const unseen = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff\s]/g;
const around = /^(?:大概|大约|约|刚满|已满|满|虚岁|周岁|今年)+|(?:左右|多|了)?[。．.,，、;；!！~～]*$/g;
const units = /(?:周岁|岁数|岁|歲|年|个月|個月|月|个|個)(?:整|了|多)?$/;

const plainOf = (text: string): string => text.normalize("NFKC").replace(unseen, "").replace(around, "");

/** @returns `null` for what is no whole number */
export function numberFrom(text: string): number | null {
  const bare = plainOf(text).replace(units, "");
  return /^\d+$/.test(bare) ? Number(bare) : chineseNumber(bare);
}

const digits = new Map(
  [..."零一二三四五六七八九"]
    .map((digit, value) => [digit, value] as const)
    .concat([
      ["〇", 0],
      ["两", 2],
      ["兩", 2],
    ]),
);

/** Up to 百: nobody is older. */
function chineseNumber(text: string): number | null {
  if (text === "") return null;
  if ([...text].every((one) => digits.has(one))) return Number([...text].map((one) => digits.get(one)).join(""));
  const found = /^(?:(.)百)?(?:零|〇)?(?:(.?)十)?(.?)$/u.exec(text);
  if (!found) return null;
  const [, hundreds, tens, ones] = found;
  const parts = [
    [hundreds, 100],
    [text.includes("十") ? tens || "一" : undefined, 10],
    [ones || undefined, 1],
  ] as const;
  let sum = 0;
  for (const [digit, worth] of parts) {
    if (digit === undefined) continue;
    const value = digits.get(digit);
    if (value === undefined) return null;
    sum += value * worth;
  }
  return /[百十]/.test(text) ? sum : null;
}

/** A year in which somebody alive can have been born, typed where an age is asked. */
export function birthYearFrom(text: string, thisYear: number, oldest: number): number | null {
  const [, digitsOfYear] = /^(\d{4})(?:年|[-./]|$)/.exec(plainOf(text)) ?? [];
  const year = Number(digitsOfYear);
  return year >= thisYear - oldest && year <= thisYear ? year : null;
}

/** 3年4个月 in one box. */
export function yearsAndMonthsFrom(text: string): { years: number; months: number } | null {
  const [, years = "", half, months] = /^(.+?)年(?:(半)|零?(.+))?$/.exec(plainOf(text)) ?? [];
  const whole = numberFrom(years);
  const rest = half ? 6 : months ? numberFrom(months) : 0;
  return whole === null || rest === null ? null : { years: whole, months: rest };
}

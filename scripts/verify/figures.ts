import type { Criterion } from "../../policies/criterion";
import { parts } from "../../policies/criterion-parts";
import type { NumberFact } from "../../policies/facts/rows";
import { numeralOf } from "../../lib/documents/outline";

/** A number that a criterion compares with. */
export interface Figure {
  fact: NumberFact;
  value: number;
}

/** What `shortOf` asks before something counts as missing is no figure of the document. */
const printedParts = (criterion: Criterion): readonly Criterion[] =>
  criterion.op === "shortOf" ? [criterion.of] : parts(criterion);

/** Ages from which something can happen to somebody at all, as school or work: the contract's, no document prints them. */
const stagesOfLife: readonly number[] = [2, 6, 16, 60];

/** Zero is none either: it says that something has not begun. */
export function figuresOf(criterion: Criterion): Figure[] {
  const own = ownFigures(criterion).filter(
    ({ fact, value }) =>
      value > 0 && !(fact === "ageYears" && criterion.op !== "ageAtSettling" && stagesOfLife.includes(value)),
  );
  return [...own, ...printedParts(criterion).flatMap(figuresOf)];
}

function ownFigures(criterion: Criterion): Figure[] {
  switch (criterion.op) {
    case "atLeast":
      return criterion.facts.slice(0, 1).map((fact) => ({ fact, value: criterion.value }));
    case "atMost":
      return [{ fact: criterion.fact, value: criterion.value }];
    case "ageAtSettling":
      return [{ fact: "ageYears", value: criterion.years }];
    default:
      return [];
  }
}

/** The ways in which a document prints a figure: 36 months are 3年, 三年 or 36个月. */
export function spellingsOf({ fact, value }: Figure): string[] {
  if (fact === "ageYears") return [`${value}周岁`, `${value}岁`];
  const months = [`${value}个月`, `${numeralOf(value)}个月`];
  if (value === 6) return ["半年", ...months];
  if (value % 12 !== 0) return months;
  const years = value / 12;
  return [`${years}年`, years === 2 ? "两年" : `${numeralOf(years)}年`, ...months];
}

/** The figure stands there by itself, not as the end of a longer one: 3年 is not in 13年. */
export const printsFigure = (text: string, figure: Figure): boolean =>
  spellingsOf(figure).some((spelling) => new RegExp(`(?<![\\d一二三四五六七八九十])${spelling}(?!末|底)`).test(text));

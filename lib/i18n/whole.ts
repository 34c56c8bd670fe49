const unit = "个月|個月|周岁|週歲|周歲|分钟|分鐘|小时|小時|[年月日天岁歲人个個件条條项項样樣题題页頁次份元万萬兆%]";
const figures = `\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d[\\d.]*(?:到\\d+)?(?:${unit})`;
const ages = "[^\\s、，。；：？（）“”<>和]{0,4}（\\d+[岁歲]）";
/** Without words that come before the office: "按…号办", "西宁的…". */
const numbers = "[^\\s、，。；：？（）《》“”<>的按看依据據照]{2,5}〔\\d{4}〕\\d+[号號]";

/** Signs that end no line, and that begin none. */
const opening = "[（「『“《]";
const closing = "[，。；：、？！）」』”》]";

/** What begins with any character takes long to look for, and few texts have it. */
const hasWide = /〔|（\d+[岁歲]/;

/**
 * What is not torn at the end of a line: names, a date, a figure with its unit, somebody's age behind what they are called, and
 * the number of a document, each with the signs around it.
 * @returns for a text the pattern that finds it there, with flag `g`
 */
export function wholeIn(names: readonly string[]): (text: string) => RegExp {
  const pattern = (kinds: readonly string[]) =>
    new RegExp(`${opening}*(?:${[...kinds, figures, ...names].join("|")})${closing}*`, "g");
  const [usual, wide] = [pattern([]), pattern([ages, numbers])];
  return (text) => (hasWide.test(text) ? wide : usual);
}

/** A character or two alone at the end of a paragraph look lost: the last ones, none of which begins with a sign. */
export const lastTogether = `${closing.replace("[", "[^")}(?:${closing}.{2}|.{2})$`;

/** More characters do not fit into a line of a small phone at the largest text. */
const mostUnbroken = 8;

/** The class that keeps it whole: always, or wherever it fits. */
export const wholeClass = (text: string): "nowrap" | "whole" => (text.length > mostUnbroken ? "whole" : "nowrap");

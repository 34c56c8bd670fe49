const unit = "个月|個月|周岁|週歲|周歲|分钟|分鐘|小时|小時|[年月日天岁歲人个個件条條项項样樣题題页頁次份元万萬兆%]";

/**
 * What is not torn at the end of a line, besides names: somebody's age behind what they are called, a date, a figure with its
 * unit, and the number of a document. With flag `g`, for `replace`.
 */
export const whole = new RegExp(
  [
    "[^\\s、，。；：？（）“”<>]{0,4}（\\d+[岁歲]）",
    "\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?",
    `\\d[\\d.]*(?:到\\d+)?(?:${unit})`,
    // Words that come before the office: "按…号办".
    "[^\\s、，。；：？（）《》“”<>按看依据據照]{2,5}〔\\d{4}〕\\d+[号號]",
  ].join("|"),
  "g",
);

/** Signs that begin no line. */
export const closing = "[，。；：、？！）」』”》]";

/** A character or two alone at the end of a paragraph look lost. */
export const lastTogether = `${closing.replace("[", "[^")}(?:${closing}.{2}|.{2})$`;

/** More characters do not fit into a line of a small phone at the largest text. */
const mostUnbroken = 8;

/** The class that keeps it whole: always, or wherever it fits. */
export const wholeClass = (text: string): "nowrap" | "whole" => (text.length > mostUnbroken ? "whole" : "nowrap");

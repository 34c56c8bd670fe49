const webFooter = /\n文章内容来自网络[^\n]*/g;
const runOnItem = /(?<=[)。])[ \t]*(?=\d{1,2}\.(?!\d)|\([一二三四五六七八九十]+\))/g;
const brokenLine = /\n(?!\s*(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d{1,2}\.))/g;
const imprint = /(?<before>\n十二、[^\n]*?负责解释。)[\s\S]*$/;

/** The Weihai copy as one provision a line: run-on items parted, broken lines joined, imprint and web footer gone. */
export function cleanWeihai(text: string): string {
  return text
    .replace(webFooter, "")
    .replace(runOnItem, "\n")
    .replace(imprint, "$<before>")
    .replace(brokenLine, "")
    .trim();
}

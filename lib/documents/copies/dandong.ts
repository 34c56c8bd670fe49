/** Characters that the mirror strewed into the first copy of the text; the second copy is free of them. */
const noise = ["悼重朵甩", "乃拔", "甩兆厚", "紙灑背", "局茅朽", "辯駝汗", "捆剃組台"];

/** Words that the mirror put in place of the mainland ones. */
const mainland = [
  ["勞動契約", "勞動合同"],
  ["民眾", "群眾"],
  ["套用平台", "應用平台"],
  ["最佳化", "優化"],
  ["程式", "程序"],
  ["檔案", "文件"],
  ["帳戶", "賬戶"],
] as const;

/** The encyclopedia's own box and contents, between the preamble and the first chapter. */
const box = /^基本介[紹绍]$[^]*?(?=^一、)/m;
/** From the covering notice on the page explains the plan and then prints it again. */
const afterwards = /^印[發发]的通知\s*$[^]*/m;
/** A line that goes on with the section above it. */
const runOn = /\n(?!\n|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/g;

/** The Dandong copy as one section a line: the operative text once, without noise and substituted words. */
export function cleanDandong(text: string): string {
  const words = noise.reduce((cleaned, strewn) => cleaned.replaceAll(strewn, ""), text);
  const meant = mainland.reduce((cleaned, [printed, original]) => cleaned.replaceAll(printed, original), words);
  return meant
    .replace(afterwards, "")
    .replace(box, "")
    .trim()
    .replace(/\n{2,}/g, "\n\n")
    .replace(runOn, "");
}

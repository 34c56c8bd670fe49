/** Characters that the mirror strewed into the first copy of the text; the second copy is free of them. */
const noise = ["悼重朵甩", "乃拔", "甩兆厚", "紙灑背", "局茅朽", "辯駝汗", "捆剃組台"];

/** Words that the mirror put in place of the mainland ones. */
const mainland = [
  ["勞動契約", "勞動合同"], ["民眾", "群眾"], ["套用平台", "應用平台"], ["最佳化", "優化"],
  ["程式", "程序"], ["檔案", "文件"], ["帳戶", "賬戶"],
] as const;

/** The operative text stands between this chapter title and the second 印发的通知 heading. */
const begins = /^一、/m;
const ends = /^印[發发]的通知\s*$/m;

/** The Dandong copy as one section a line: the operative text once, without noise and substituted words. */
export function cleanDandong(text: string): string {
  const repaired = mainland.reduce((cleaned, [printed, meant]) => cleaned.replaceAll(printed, meant), withoutNoise(text));
  const sections = operative(repaired).replace(/\n(?![一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/g, "");
  return sections.trim();
}

const withoutNoise = (text: string): string => noise.reduce((cleaned, strewn) => cleaned.replaceAll(strewn, ""), text);

function operative(text: string): string {
  const start = text.search(begins);
  const rest = start < 0 ? text : text.slice(start);
  const end = rest.search(ends);
  return end < 0 ? rest : rest.slice(0, end);
}

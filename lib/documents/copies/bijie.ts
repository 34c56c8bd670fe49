/** Inside a word (示2 范), at the very start, or before an item's own number (7 8.). Figures of the text have a space before them. */
const pageNumber = /(?<=^|[^\s\d])(\d{1,2}) (?=[^\s\d])|(?<=\s|^)(\d{1,2}) (?=\d{1,2}\.)/g;
const chapter = /(?<=^|[。)])(?=[一二三四五六七八九十]+、)/gm;
const section = /(?=\([一二三四五六七八九十]+\))/g;
const item = /(?<=^|[。)])(?=\d{1,2}\.)/gm;

/** The Bijie copy as one provision a line: without segment markers, page numbers and stray spaces. */
export function cleanBijie(text: string): string {
  const oneLine = text.replace(/^\d{1,2}、\s*/gm, "").replace(/\s*\n/g, "");
  return withoutPageNumbers(oneLine.trim())
    .replace(/\s+/g, "")
    .replace(section, "\n")
    .replace(chapter, "\n")
    .replace(item, "\n")
    .trim();
}

/** Page numbers come in order; a number out of order belongs to the text. */
function withoutPageNumbers(text: string): string {
  let last: number | null = null;
  return text.replace(pageNumber, (found) => {
    const page = Number.parseInt(found, 10);
    if (last !== null && page !== last + 1) return found;
    last = page;
    return "";
  });
}

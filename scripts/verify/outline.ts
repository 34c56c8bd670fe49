import { withoutSpace } from "./text";

/** A numbered provision of a document: its own words, without those of the provisions inside it. */
export interface Provision {
  locator: string;
  text: string;
  /** Counted after the title; paragraphs that begin with —— count as one each. */
  sentences: readonly string[];
}

const numeral = "[一二三四五六七八九十]{1,3}";
const marker = new RegExp(`(?<=^|[。;)\\s])(?:(${numeral})、|\\((${numeral})\\)|(\\d{1,2})\\.(?!\\d))`, "gm");

interface Place {
  chapter: number;
  section: number;
  item: number;
}

/** Rebuilds the outline of a cleaned text: chapters 一、 sections (一) items 1. */
export function outlineOf(text: string): Provision[] {
  const starts = numberedStarts(text);
  return starts.map(({ end, locator }, index) => {
    const own = withoutSpace(text.slice(end, starts[index + 1]?.begin));
    return { locator, text: own, sentences: sentencesOf(own) };
  });
}

function numberedStarts(text: string): { begin: number; end: number; locator: string }[] {
  let place: Place = { chapter: 0, section: 0, item: 0 };
  let inside: Place = place;
  const starts = [];
  for (const match of text.matchAll(marker)) {
    const next = follow(place, match);
    if (!next) continue;
    place = next;
    inside = within(inside, match, next);
    starts.push({ begin: match.index, end: match.index + match[0].length, locator: locatorOf(inside) });
  }
  return starts;
}

/** A number counts only where it is next in order, runs on over chapters, or starts again; sections may leave one out. */
function follow(last: Place, [, chapter, section, item]: RegExpMatchArray): Place | null {
  if (chapter) return valueOf(chapter) === last.chapter + 1 ? { ...last, chapter: last.chapter + 1 } : null;
  if (last.chapter === 0) return null;
  if (section) {
    const value = valueOf(section);
    return value === 1 || value === last.section + 1 || value === last.section + 2 ? { ...last, section: value } : null;
  }
  const value = Number(item);
  return value === 1 || value === last.item + 1 ? { ...last, item: value } : null;
}

function within(before: Place, [, chapter, section]: RegExpMatchArray, next: Place): Place {
  if (chapter) return { chapter: next.chapter, section: 0, item: 0 };
  return section ? { ...before, section: next.section, item: 0 } : { ...before, item: next.item };
}

const digits = "一二三四五六七八九";

/** 十二 is 12. */
export function valueOf(numeral: string): number {
  const [tens, ones] = numeral.includes("十") ? numeral.split("十") : ["0", numeral];
  const ten = tens === "0" ? 0 : tens === "" ? 1 : digits.indexOf(tens ?? "") + 1;
  return ten * 10 + (digits.indexOf(ones || "-") + 1);
}

export function numeralOf(value: number): string {
  const ten = Math.floor(value / 10);
  const tens = ten === 0 ? "" : ten === 1 ? "十" : `${digits[ten - 1]}十`;
  return `${tens}${digits[(value % 10) - 1] ?? ""}`;
}

const locatorOf = ({ chapter, section, item }: Place): string =>
  `${numeralOf(chapter)}${section || item ? "、" : ""}${section ? `(${numeralOf(section)})` : ""}${item || ""}`;

function sentencesOf(text: string): string[] {
  if (text.includes("——")) return text.split("——").slice(1);
  const sentences = text.split("。").filter((sentence) => sentence !== "");
  const [first, ...others] = sentences;
  const isTitle = first !== undefined && others.length > 0 && !/[,;:]/.test(first);
  return isTitle ? others : sentences;
}

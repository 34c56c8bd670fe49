import { withoutSpace } from "./marks";

/** A numbered provision of a document: its own words, without those of the provisions inside it. */
export interface Provision {
  locator: string;
  text: string;
  /** Counted after the title; paragraphs that begin with —— count as one each. */
  sentences: readonly string[];
}

/** First sentences of which a comma, or none, tells the wrong thing. */
export interface FirstSentences {
  /** Titles with a comma in them, as the cleaned copy prints them: not counted. */
  titles?: readonly string[];
  /** How rules without a comma begin: counted. */
  rules?: readonly string[];
}

const numeral = "[一二三四五六七八九十]{1,3}";
const marker = new RegExp(
  `(?<=^|[。;)\\s])(?:(${numeral})、|\\((${numeral})\\)|(\\d{1,2})\\.(?!\\d)|第(${numeral})(章|[条條]))`,
  "gm",
);

/** Where a provision stands. A plan counts 一、(一) 1.; a regulation 第一章 第一条 (一) 1., its articles through all chapters. */
interface Place {
  part: number;
  article: number;
  chapter: number;
  section: number;
  item: number;
}
const outside: Place = { part: 0, article: 0, chapter: 0, section: 0, item: 0 };

/**
 * Rebuilds the outline of a cleaned text: chapters 一、 sections (一) items 1., or articles 第一条.
 * @param first what the place says of its first sentences
 */
export function outlineOf(text: string, first: FirstSentences = {}): Provision[] {
  const starts = numberedStarts(text);
  return starts.map(({ end, locator }, index) => {
    const own = withoutSpace(text.slice(end, starts[index + 1]?.begin));
    return { locator, text: own, sentences: sentencesOf(own, locator.startsWith("第"), first) };
  });
}

/** What stands before the first number, a paragraph each. */
export function openingOf(text: string): string[] {
  const paragraphs = text.slice(0, numberedStarts(text)[0]?.begin).split("\n");
  return paragraphs.map(withoutSpace).filter((paragraph) => paragraph !== "");
}

function numberedStarts(text: string): { begin: number; end: number; locator: string }[] {
  let place = outside;
  let inside = place;
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
function follow(last: Place, [, chapter, section, item, number, kind]: RegExpMatchArray): Place | null {
  if (number) return followArticle(last, valueOf(number), kind);
  if (chapter)
    return last.article === 0 && valueOf(chapter) === last.chapter + 1 ? { ...last, chapter: last.chapter + 1 } : null;
  if (last.chapter === 0 && last.article === 0) return null;
  if (section) {
    const value = valueOf(section);
    return value === 1 || value === last.section + 1 || value === last.section + 2 ? { ...last, section: value } : null;
  }
  const value = Number(item);
  return value === 1 || value === last.item + 1 ? { ...last, item: value } : null;
}

function followArticle(last: Place, value: number, kind: string | undefined): Place | null {
  if (kind === "章") return value === last.part + 1 ? { ...last, part: value } : null;
  return value === last.article + 1 ? { ...last, article: value } : null;
}

function within(before: Place, [, chapter, section, , number, kind]: RegExpMatchArray, next: Place): Place {
  if (number) return kind === "章" ? { ...outside, part: next.part } : { ...outside, article: next.article };
  if (chapter) return { ...outside, chapter: next.chapter };
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

function locatorOf({ part, article, chapter, section, item }: Place): string {
  const inside = `${section ? `(${numeralOf(section)})` : ""}${item || ""}`;
  if (part) return `第${numeralOf(part)}章`;
  return article ? `第${numeralOf(article)}条${inside}` : `${numeralOf(chapter)}${inside ? "、" : ""}${inside}`;
}

/** The first sentence of a numbered item is its title where it has neither comma nor colon; articles have none. */
function sentencesOf(text: string, isArticle: boolean, { titles = [], rules = [] }: FirstSentences): string[] {
  if (text.includes("——")) return text.split("——").slice(1);
  const sentences = text.split("。").filter((sentence) => sentence !== "");
  const [first = "", ...others] = sentences;
  const isTitle =
    titles.includes(first) || (!isArticle && !rules.some((rule) => first.startsWith(rule)) && !/[,;:]/.test(first));
  return isTitle && others.length > 0 ? others : sentences;
}

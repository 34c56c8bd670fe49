import { counties } from "@/policies/facts/counties.json";
import { provinceCodes } from "@/policies/facts/vocabulary";
import type { Words } from "../i18n/words";
import { shortLength } from "../counter/divisions";
import { provinces } from "../wizard/divisions";

/** Finding a division by what people write: 410100, 郑州, 河南郑州市, 河南省郑州市中原区. */

export type DivisionFound =
  { code: string } | { problem: "division" } | { problem: "severalDivisions"; example: string };

interface Named {
  code: string;
  /** From the province down, each with and without what it is. */
  path: string[];
}

const kinds = /(?:特别行政区|自治区|自治州|自治县|自治旗|省|市|县|區|区|縣|州|盟|旗|地区|地區)$/;
const bare = (name: string): string => name.normalize("NFKC").replace(/[\s,，、/·-]/g, "");
/** 郑州 for 郑州市; what would be a single character keeps its kind. */
const short = (name: string): string => {
  const cut = name.replace(kinds, "");
  return cut.length > 1 ? cut : name;
};

const prefectures = provinces.flatMap(({ divisions }) => divisions).filter((code) => code.endsWith("00"));

function everyDivision(words: Words): Named[] {
  const name = (code: string): string => bare(words.find(`divisions.${code}`) ?? words.say(`counties.${code}`));
  const province = (code: string): string => name(`${code.slice(0, 2)}0000`);
  const above = (code: string): string[] => {
    const city = `${code.slice(0, 4)}00`;
    return prefectures.includes(city) && city !== code ? [name(city)] : [];
  };
  return [
    ...provinces.flatMap(({ code, divisions }) => [
      { code, path: [province(code)] },
      ...divisions.map((below) => ({ code: below, path: [province(below), name(below)] })),
    ]),
    ...Object.keys(counties).map((code) => ({ code, path: [province(code), ...above(code), name(code)] })),
  ];
}

/** Several divisions of one name: a larger one is meant before one below it. */
const isLarger = (one: string, other: string): boolean => rank(one) < rank(other);
const rank = (code: string): number => (code.endsWith("0000") ? 0 : code.endsWith("00") ? 1 : 2);

/** Is what stands before a name the way down to it, or a part of it? */
function leadsTo(before: string, [upper, ...further]: readonly string[]): boolean {
  if (before === "") return true;
  if (upper === undefined) return false;
  const rests = [upper, short(upper)]
    .filter((name) => before.endsWith(name))
    .map((name) => before.slice(0, -name.length));
  return rests.some((rest) => leadsTo(rest, further)) || leadsTo(before, further);
}

class Gazetteer {
  private readonly byName = new Map<string, Named[]>();

  constructor(words: readonly Words[]) {
    const lists = words.map(everyDivision);
    for (const list of lists)
      list.forEach((division, index) => {
        const own = division.path.at(-1) ?? "";
        // 临夏 for 临夏回族自治州: the peoples are known in one script, and a name is as long in the other.
        const lengths = lists.map((other) => shortLength(other[index]?.path.at(-1) ?? own));
        const spoken = own.slice(0, Math.max(2, Math.min(...lengths)));
        for (const name of new Set([own, short(own), spoken, own.replace(/^.*自治州$/, `${spoken}州`)]))
          this.add(name, division);
      });
  }

  private add(name: string, division: Named): void {
    const known = this.byName.get(name);
    if (known) known.push(division);
    else this.byName.set(name, [division]);
  }

  /** Every division whose name ends the text, with nothing before it but where it lies. */
  private named(given: string): Named[] {
    const found = Array.from({ length: given.length }, (_, from) =>
      (this.byName.get(given.slice(from)) ?? []).filter(({ path }) =>
        leadsTo(given.slice(0, from), path.slice(0, -1).reverse()),
      ),
    ).flat();
    return found.filter(({ code }, index) => found.findIndex((other) => other.code === code) === index);
  }

  find(text: string): DivisionFound {
    const given = bare(text);
    if (/^\d{6}$/.test(given)) return provinceCodes.some((code) => given.startsWith(code)) ? { code: given } : noSuch;
    const found = this.named(given);
    const largest = found.filter(({ code }) => !found.some((other) => isLarger(other.code, code)));
    const [first, second] = largest;
    if (!first) return noSuch;
    return second ? { problem: "severalDivisions", example: first.path.join("") } : { code: first.code };
  }
}

const noSuch = { problem: "division" } as const;
let gazetteer: Gazetteer | undefined;
const known = new Map<string, DivisionFound>();
/** A village writes the same few names ten thousand times. */
const mostKnown = 2_000;

export function findDivision(text: string, scripts: readonly Words[]): DivisionFound {
  const before = known.get(text);
  if (before) return before;
  gazetteer ??= new Gazetteer(scripts);
  const found = gazetteer.find(text);
  if (known.size < mostKnown) known.set(text, found);
  return found;
}

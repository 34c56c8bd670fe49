import type { Words } from "../i18n/words";
import { provinces } from "../wizard/divisions";
import type { DeskDivision } from "./view";

/** The first character of each initial in the order of pinyin: where the next begins, the one before ends. */
const boundaries = [..."阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀"];
const initials = [..."abcdefghjklmnopqrstwxyz"];
const pinyin = new Intl.Collator("zh-CN-u-co-pinyin");

/** Read otherwise in the name of a division than a dictionary has it first. */
const readAs: Readonly<Record<string, string>> = {
  重: "c",
  长: "c",
  厦: "x",
  朝: "c",
  藏: "z",
  六: "l",
  蚌: "b",
  亳: "b",
  乐: "l",
  阿: "a",
  海: "h",
};

function initialOf(character: string): string {
  const known = readAs[character];
  if (known) return known;
  const after = boundaries.findIndex((boundary) => pinyin.compare(boundary, character) > 0);
  return initials[(after < 0 ? initials.length : after) - 1] ?? "";
}

export const initialsOf = (name: string): string =>
  [...name]
    .filter((character) => /\p{Script=Han}/u.test(character))
    .map(initialOf)
    .join("");

const peoples =
  "朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|回族|蒙古族|蒙古|柯尔克孜|哈萨克";
const endings = new RegExp(`(?:(?:${peoples})*自治州|市|地区|盟|林区)$`);

/** As people say it, without what kind of division it is: a cell is narrow. */
export const shortLength = (simplified: string): number => simplified.replace(endings, "").length;

const made = new WeakMap<Words, readonly DeskDivision[]>();

/** What a clerk can type: every choice of the wizard's list, by its name, its own initials, and those with the province before it. */
export function deskDivisions(words: Words, simplified: Words): readonly DeskDivision[] {
  const before = made.get(words);
  if (before) return before;
  const list = provinces.flatMap(({ code: province, divisions }) => {
    const whole = simplified.say(`divisions.${province}`);
    const short = whole.slice(0, /^(?:内蒙古|黑龙江)/.test(whole) ? 3 : 2);
    const own = divisions.map((code): DeskDivision => {
      const plain = simplified.say(`divisions.${code}`);
      const letters = initialsOf(plain);
      return {
        code,
        name: `${words.say(`divisions.${province}`).slice(0, short.length)} ${words.say(`divisions.${code}`).slice(0, shortLength(plain))}`,
        initials: [letters, initialsOf(short) + letters],
      };
    });
    return [...own, { code: province, name: words.say(`divisions.${province}`), initials: [initialsOf(whole)] }];
  });
  made.set(words, list);
  return list;
}

/** Every division that a typed text can mean, the nearest first. */
export function divisionsFor(text: string, list: readonly DeskDivision[]): DeskDivision[] {
  const typed = text.normalize("NFKC").replace(/\s/g, "").toLowerCase();
  if (typed === "") return [];
  const plain = ({ name }: DeskDivision): string => name.replace(/\s/g, "");
  const exact = list.filter((one) => plain(one) === typed);
  if (exact.length > 0) return exact;
  return list.filter(
    (one) =>
      one.initials.some((own) => own.startsWith(typed)) || plain(one).includes(typed) || beginsWith(typed, one.name),
  );
}

/** The whole official name was typed, with the province or without. */
const beginsWith = (typed: string, name: string): boolean => {
  const [province = "", own] = name.split(" ");
  return own !== undefined && (typed.startsWith(own) || typed.startsWith(province + own));
};

import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { type MessageFormatElement, TYPE, parse } from "@formatjs/icu-messageformat-parser";
import { Converter, Locale } from "opencc-js";
import { describe, expect, test } from "vitest";
import { type MessageTree, treeToHant } from "../../scripts/to-hant";

const root = path.resolve(import.meta.dirname, "../../messages");
const catalogues = (locale: string) =>
  readdirSync(path.join(root, locale), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .sort();
const read = (locale: string, file: string): MessageTree =>
  JSON.parse(readFileSync(path.join(root, locale, file), "utf8"));

function leaves(tree: MessageTree, prefix = ""): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
  );
}

function icuArguments(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const own = `${TYPE[element.type]} ${element.value}`;
    if (element.type === TYPE.tag) return [own, ...icuArguments(element.children)];
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [own];
    return Object.entries(element.options).flatMap(([option, { value }]) => [
      `${own} ${option}`,
      ...icuArguments(value),
    ]);
  });
}

/** What a dictionary can produce is at home in its target script: 后 in 皇后, 里 in 公里. */
const produced = (dictionaries: unknown): Set<string> => {
  if (typeof dictionaries === "string")
    return new Set(dictionaries.split("|").flatMap((entry) => [...(entry.split(" ")[1] ?? "")]));
  return new Set((dictionaries as unknown[]).flatMap((inner) => [...produced(inner)]));
};
const foreign = (from: "cn" | "tw", to: "cn" | "tw") => {
  const convert = Converter({ from, to });
  const athome = produced([Locale.to[to], from === "cn" ? Locale.from.cn : []]);
  return (text: string) => [...text].filter((character) => convert(character) !== character && !athome.has(character));
};
const simplifiedOnly = foreign("cn", "tw");
const traditionalOnly = foreign("tw", "cn");

test("both scripts have the same catalogues", () => {
  expect(catalogues("zh-Hant")).toEqual(catalogues("zh-Hans"));
});

describe.each(catalogues("zh-Hans"))("%s", (file) => {
  const hans = read("zh-Hans", file);
  const hant = read("zh-Hant", file);

  test("the committed zh-Hant is the conversion of zh-Hans: npm run messages:convert", () => {
    expect(hant).toEqual(treeToHant(hans));
  });

  test("same keys, same ICU arguments", () => {
    const shape = (tree: MessageTree) => leaves(tree).map(([key, text]) => [key, icuArguments(parse(text))]);
    expect(shape(hant)).toEqual(shape(hans));
  });

  test("every character belongs to its script", () => {
    expect(leaves(hant).flatMap(([key, text]) => simplifiedOnly(text).map((found) => `${key} ${found}`))).toEqual([]);
    expect(leaves(hans).flatMap(([key, text]) => traditionalOnly(text).map((found) => `${key} ${found}`))).toEqual([]);
  });

  test("Chinese takes full-width punctuation", () => {
    expect(leaves(hans).filter(([, text]) => /[\u4e00-\u9fff][,;:!?](?![\w/])|["]/u.test(text))).toEqual([]);
  });
});

test("the check sees a character of the other script", () => {
  expect(simplifiedOnly("戶口迁移，皇后，公里")).toEqual(["迁"]);
  expect(traditionalOnly("户口遷移，乾坤")).toEqual(["遷"]);
});

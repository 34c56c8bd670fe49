import { Converter } from "opencc-js";
import terms from "../messages/terms.json";

/** cn to tw, not twp: characters only, so that the mainland's legal words stay. */
const convert = Converter({ from: "cn", to: "tw" });
const chosen: ReadonlyMap<string, string> = new Map(Object.entries(terms));
const longestFirst = [...chosen.keys()].sort((a, b) => b.length - a.length);
const term = new RegExp(`(${longestFirst.join("|")})`);

export function toHant(text: string): string {
  return text
    .split(term)
    .map((part) => chosen.get(part) ?? convert(part))
    .join("");
}

export type MessageTree = { [key: string]: string | MessageTree };

export function treeToHant(tree: MessageTree): MessageTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, typeof value === "string" ? toHant(value) : treeToHant(value)]),
  );
}

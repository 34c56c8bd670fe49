import type desk from "@/messages/zh-Hans/counter.json";

/** The words of the page that belong to no fact: plain strings, so that the browser needs no catalogue. */
export type DeskTexts = (typeof desk)["desk"] & {
  title: string;
  colon: string;
  semicolon: string;
  notAReceipt: string;
  sheetAsk: string;
};

/** Words with one thing to be put in. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values).reduce((said, [name, value]) => said.replace(`{${name}}`, String(value)), text);

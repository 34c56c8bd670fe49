import type { Citation } from "@/policies/instrument";
import type { BrowserWords } from "./browser-words";

/** Where the document says it: a link to the line of the register. */
export function Cited({ cites, words }: { cites: Citation; words: BrowserWords }) {
  return <a href={words.href("clauses", cites.clause)}>{cites.locator}</a>;
}

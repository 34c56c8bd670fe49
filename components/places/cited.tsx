import type { Citation } from "@/policies/instrument";
import type { BrowserWords } from "./browser-words";

interface CitedProps {
  cites: Citation;
  /** With the sentence, where several of one item are cited side by side. */
  exact?: boolean;
  words: BrowserWords;
}

/** Where the document says it: a link to the line of the register. */
export function Cited({ cites: { clause, locator }, exact = false, words }: CitedProps) {
  return <a href={words.href("clauses", clause)}>{locator}{exact ? words.sentenceOf(clause) : null}</a>;
}

import type { Citation } from "@/policies/instrument";
import type { BrowserWords } from "./browser-words";

interface CitedProps {
  cites: Citation;
  /** Without the sentence, where a whole item is meant. */
  itemOnly?: boolean;
  words: BrowserWords;
}

/** Where the document says it, to the sentence, because paper has no links: a link to the line of the register. */
export function Cited({ cites: { clause, locator }, itemOnly = false, words }: CitedProps) {
  return (
    <a href={words.href("clauses", clause)}>
      {locator}
      {itemOnly ? null : words.sentenceOf(clause)}
    </a>
  );
}

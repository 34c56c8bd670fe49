import type { FactRef } from "@/policies/fact-catalogue";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Words } from "./words";

/** A fact in words, as a link to the step that asks for it. */
export function RefLink({ ask, words }: { ask: FactRef<JurisdictionId>; words: Words }) {
  const fact = words.fact(ask.fact, ask.jurisdiction);
  const text = ask.person && !words.alone ? words.t("result.asks.one", { who: words.name(ask.person), fact }) : fact;
  const href = words.hrefOf(ask);
  return href ? <a href={href}>{text}</a> : text;
}

import type { FactRef } from "@/policies/fact-catalogue";
import { stepAsking } from "@/lib/wizard/steps";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Words } from "./words";

interface RefLinkProps {
  ask: FactRef<JurisdictionId>;
  /** Whose fact it is; the one whom the reference names, when not given. */
  people?: readonly string[];
  words: Words;
}

/** A fact in words, as a link to the step that asks for it. */
export function RefLink({ ask, people = ask.person ? [ask.person] : [], words }: RefLinkProps) {
  const fact = words.fact(ask.fact, ask.jurisdiction);
  const text = people.length > 0 && !words.alone ? words.t("result.asks.one", { who: words.names(people), fact }) : fact;
  const href = words.hrefOf(ask);
  return href ? <a href={href}>{text}</a> : text;
}

/** The page that asks for a fact, by its own title. */
export function QuestionLink({ ask, people, words }: Required<RefLinkProps>) {
  const { t } = words;
  const href = words.hrefOf(ask);
  const topic = stepAsking(ask.fact, ask.jurisdiction)?.topic;
  if (!href || !topic) return <RefLink ask={ask} people={people} words={words} />;
  return <a href={href}>{t(`wizard.steps.${topic}.title`, { who: words.names(people), place: ask.jurisdiction ? words.place(ask.jurisdiction) : "" })}</a>;
}

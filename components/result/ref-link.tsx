import type { Ref } from "@/lib/wizard/fact-key";
import { stepAsking } from "@/lib/wizard/steps";
import type { HouseholdWords } from "./household-words";

interface RefLinkProps {
  ask: Ref;
  /** Whose fact it is; the one whom the reference names, when not given. */
  people?: readonly string[];
  words: HouseholdWords;
}

/** A fact in words, with whose it is where that is not said already. */
export function refText(ask: Ref, people: readonly string[], words: HouseholdWords): string {
  const fact = words.fact(ask);
  const who = ask.register !== null ? words.standingIn(ask.register) : words.alone ? "" : words.names(people);
  return who === "" ? fact : words.t("result.asks.one", { who, fact });
}

/** A fact in words, as a link to the step that asks for it. */
export function RefLink({ ask, people = ask.person ? [ask.person] : [], words }: RefLinkProps) {
  const text = refText(ask, people, words);
  const href = words.hrefOf(ask);
  return href ? <a href={href}>{text}</a> : text;
}

/** The page that asks for a fact, by its own title. */
export function QuestionLink({ ask, people, words }: Required<RefLinkProps>) {
  const { t } = words;
  const href = words.hrefOf(ask);
  const topic = stepAsking(ask.fact, ask.jurisdiction)?.topic;
  if (!href || !topic) return <RefLink ask={ask} people={people} words={words} />;
  return (
    <a href={href}>
      {t(`wizard.steps.${topic}.title`, {
        who: words.names(people),
        place: ask.jurisdiction ? words.place(ask.jurisdiction) : "",
      })}
    </a>
  );
}

import { refKey } from "@/policies/facts/rows";
import type { Ask } from "@/lib/result/asks";
import { Need } from "../ui/card";
import { RefLink } from "./ref-link";
import type { HouseholdWords } from "./household-words";

/** Long lists discourage: what matters first comes first in the view. */
const shown = 6;

/** The facts that are not known and decide, each with the way to the page that asks. */
export function Asks({ asks, words }: { asks: readonly Ask[]; words: HouseholdWords }) {
  if (asks.length === 0) return null;
  const { t } = words;
  return (
    <Need tone="ask">
      <p>
        <b>{t("result.asks.title")}</b>
      </p>
      <ul className="asks">
        {asks.slice(0, shown).map(({ ref, people }) => (
          <li key={refKey(ref)}>
            <RefLink ask={ref} people={people} words={words} />
          </li>
        ))}
      </ul>
      <p className="hint">
        {asks.length > shown ? t("result.asks.more", { count: asks.length - shown }) : t("result.asks.lead")}
      </p>
    </Need>
  );
}

import { refKey } from "@/policies/facts/rows";
import type { Ask } from "@/lib/result/asks";
import type { Unclear } from "@/lib/result/unclear";
import { Need } from "../ui/card";
import { Branches } from "./branches";
import { RefLink } from "./ref-link";
import type { HouseholdWords } from "./household-words";

/** Long lists discourage: what matters first comes first in the view. */
const shown = 6;

interface AsksProps {
  asks: readonly Ask[];
  unclear: Unclear;
  words: HouseholdWords;
}

/** The facts that are not known and decide, each with the way to the page that asks. */
export function Asks({ asks, unclear, words }: AsksProps) {
  if (asks.length === 0) return null;
  const { t } = words;
  return (
    <Need tone="ask">
      <p>
        <b>{t("result.asks.title")}</b>
      </p>
      <ul className="asks">
        {asks.slice(0, shown).map((ask) => (
          <li key={refKey(ask.ref)}>
            <RefLink ask={ask.ref} people={ask.people} words={words} />
            <Clearing ask={ask} isLast={asks.length === 1} unclear={unclear} words={words} />
          </li>
        ))}
      </ul>
      <p className="hint">
        {asks.length > shown ? t("result.asks.more", { count: asks.length - shown }) : t("result.asks.lead")}
      </p>
    </Need>
  );
}

/** Whoever has said 不清楚 is told what each answer gives; of that, and of the last that is open, where to look. */
function Clearing({ ask, isLast, unclear, words }: Omit<AsksProps, "asks"> & { ask: Ask; isLast: boolean }) {
  const { ref, people } = ask;
  const found = [ref, ...people.map((person) => ({ ...ref, person }))].flatMap((one) => unclear.get(refKey(one)) ?? []);
  const [first] = found;
  if (!first && !isLast) return null;
  return (
    <>
      {first ? <Branches asked={first} words={words} /> : null}
      <small>{words.t("result.question.where", { where: words.t(`result.findOut.${ref.fact}`) })}</small>
    </>
  );
}

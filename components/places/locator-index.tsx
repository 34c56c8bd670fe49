import type { ClauseEntry } from "@/policies/instrument";
import type { BrowserWords } from "./browser-words";

/** Every locator once, in the order of the document: whoever has the paper in hand finds the line of the register by it. */
export function LocatorIndex({
  clauses,
  words,
}: {
  clauses: Readonly<Record<string, ClauseEntry>>;
  words: BrowserWords;
}) {
  const first = new Map(
    Object.entries(clauses)
      .toReversed()
      .map(([id, { locator }]) => [locator, id]),
  );
  const inOrder = [...first].toReversed();
  return (
    <div className="no-print">
      <h2>{words.t("places.index")}</h2>
      <p className="note">{words.t("places.indexLead")}</p>
      <p className="index">
        {inOrder.map(([locator, id]) => (
          <a key={id} href={words.href("clauses", id)}>
            {locator}
          </a>
        ))}
      </p>
    </div>
  );
}

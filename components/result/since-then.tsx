import type { OutcomeChange } from "@/policies/assess/changes";
import { EditionChanges } from "./edition-notes";
import type { HouseholdWords } from "./household-words";

/** What changed since the visitor last looked, because another edition holds now. */
export function SinceThen({ changes, words }: { changes: readonly OutcomeChange[]; words: HouseholdWords }) {
  if (changes.length === 0) return null;
  return (
    <section className="inset">
      <p>{words.t("result.editions.sinceThen")}</p>
      <EditionChanges changes={changes} words={words} />
    </section>
  );
}

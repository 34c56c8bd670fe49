import type { JurisdictionId } from "@/policies/jurisdictions";
import { InsetText } from "../ui/inset-text";
import type { HouseholdWords } from "./household-words";

/** What this document leaves to another one, by that one's name. */
export function LocalRules({
  documents,
  place,
  words,
}: {
  documents: readonly string[];
  place: JurisdictionId;
  words: HouseholdWords;
}) {
  if (documents.length === 0) return null;
  return (
    <InsetText>
      <b>{words.t("result.local.title")}</b>
      <ul className="plain">
        {documents.map((id) => (
          <li key={id}>{words.t(`policies.${place}.defersTo.${id}`)}</li>
        ))}
      </ul>
    </InsetText>
  );
}

import type { PlaceCard } from "@/lib/result/place-card";
import { InsetText } from "../ui/inset-text";
import type { Words } from "./words";

/** What this document leaves to another one, by that one's name. */
export function LocalRules({ card, words }: { card: PlaceCard; words: Words }) {
  if (card.defersTo.length === 0) return null;
  return (
    <InsetText>
      <b>{words.t("result.local.title")}</b>
      <ul className="plain">
        {card.defersTo.map((id) => (
          <li key={id}>{words.t(`policies.${card.id}.defersTo.${id}`)}</li>
        ))}
      </ul>
    </InsetText>
  );
}

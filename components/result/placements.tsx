import type { PlaceCard } from "@/lib/result/place-card";
import { Row, RowList } from "../ui/row-list";
import type { Words } from "./words";

/** Where the hukou is put. */
export function Placements({ card, words }: { card: PlaceCard; words: Words }) {
  const { t } = words;
  return (
    <section>
      <h3>{t("result.placements.title")}</h3>
      {card.placements.length === 0 ? <p>{t("result.placements.notStated")}</p> : null}
      <RowList>
        {card.placements.map(({ id, finding, clause }) => (
          <Row key={id} locator={clause} note={finding === "met" ? null : t("result.placements.unknown")}>
            {t(`policies.${card.id}.placements.${id}`)}
          </Row>
        ))}
      </RowList>
    </section>
  );
}

import type { AreaBlock } from "@/lib/result/area-block";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { Row, RowList } from "../ui/row-list";
import type { HouseholdWords } from "./household-words";

interface PlacementsProps {
  block: AreaBlock;
  place: JurisdictionId;
  words: HouseholdWords;
}

/** Where the hukou is put. */
export function Placements({ block: { placements }, place, words }: PlacementsProps) {
  const { t } = words;
  return (
    <section className="placed">
      <h4>{t("result.placements.title")}</h4>
      {placements.length === 0 ? <p>{t("result.placements.notStated")}</p> : null}
      <RowList>
        {placements.map(({ id, finding, clause }) => (
          <Row key={id} locator={clause} note={finding === "met" ? null : t("result.placements.unknown")}>
            {t(`policies.${place}.placements.${id}`)}
          </Row>
        ))}
      </RowList>
    </section>
  );
}

import type { AreaBlock } from "@/lib/result/area-block";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { Row, RowList } from "../ui/row-list";
import { clausesOrNone } from "./clauses";
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
      <h3>{t("result.placements.title")}</h3>
      {placements.length === 0 ? <p>{t("result.placements.notStated")}</p> : null}
      <RowList>
        {placements.map(({ id, finding, clause }) => (
          <Row
            key={id}
            locator={clausesOrNone([clause], place, words)}
            note={finding === "met" ? null : t("result.placements.unknown")}
          >
            {t(`policies.${place}.placements.${id}`)}
          </Row>
        ))}
      </RowList>
    </section>
  );
}

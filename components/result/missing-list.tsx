import type { ReactNode } from "react";
import type { Need as NeedFact } from "@/policies/assess/assessment";
import { refKey } from "@/policies/facts/rows";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { AreaBlock } from "@/lib/result/area-block";
import type { WayForward } from "@/lib/result/missing";
import { Need } from "../ui/card";
import { Meter } from "../ui/meter";
import type { HouseholdWords } from "./household-words";

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

interface MissingListProps {
  block: AreaBlock;
  place: JurisdictionId;
  words: HouseholdWords;
}

/** What is still missing, with the months and the calendar month. */
export function MissingList({ block: { missing, areas }, place, words }: MissingListProps) {
  return missing.map((way) => (
    <Need key={way.route + way.leads.join()} tone="wait">
      {way.needs.map((need) => (
        <Missing
          key={refKey(need)}
          need={need}
          sentence={words.need(need, place, areas, way)}
          whose={whose(way, need, words)}
          words={words}
        />
      ))}
      <p className="hint">
        {words.t("result.missing.then", { who: words.names(way.for), route: words.route(way.route) })}
      </p>
    </Need>
  ));
}

/** Whose it is, of those who go each by themselves everybody. */
const whose = ({ leads, each, for: people }: WayForward, { person }: NeedFact, words: HouseholdWords): string =>
  person === null ? "" : each && person === leads[0] ? words.names(people) : words.name(person);

interface MissingProps {
  need: NeedFact;
  sentence: ReactNode;
  whose: string;
  words: HouseholdWords;
}

function Missing({ need, sentence, whose: who, words }: MissingProps) {
  const { t } = words;
  if (need.kind === "paper") {
    const thing = t(`result.verdict.lack.${need.fact}`);
    return (
      <p>
        {t.rich("result.missing.paper", { ...bold, thing, who })}
        {need.have === null ? t("result.missing.notSaid") : null}
      </p>
    );
  }
  if (need.months === null || need.earliest === null || typeof need.need !== "number") {
    return (
      <p>
        {sentence}
        {need.kind === "change" ? t("result.missing.onOneReading") : null}
      </p>
    );
  }
  const have = typeof need.have === "number" ? need.have : 0;
  const measured = t("result.missing.have", { have, need: need.need });
  return (
    <>
      <p>
        {sentence}
        {t.rich("result.missing.earliest", { ...bold, month: words.month(need.earliest) })}
      </p>
      <Meter value={have} max={need.need} label={measured} />
      <p className="hint">{measured}</p>
    </>
  );
}

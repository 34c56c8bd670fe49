import type { Need as NeedFact } from "@/policies/assess/assessment";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { WayForward } from "@/lib/result/missing";
import { Need } from "../ui/card";
import { Meter } from "../ui/meter";
import type { Words } from "./words";

const bold = { b: (chunks: React.ReactNode) => <b>{chunks}</b> };

/** What is still missing, with the months and the calendar month. */
export function MissingList({ ways, place, words }: { ways: readonly WayForward[]; place: JurisdictionId; words: Words }) {
  return ways.map((way) => (
    <Need key={way.route + way.leadBy} tone="wait">
      {way.needs.map((need) => (
        <Missing key={need.fact + need.person} need={need} place={place} words={words} />
      ))}
      <p className="hint">{words.t("result.missing.then", { who: words.names(way.for), route: words.route(way.route) })}</p>
    </Need>
  ));
}

interface MissingProps {
  need: NeedFact;
  place: JurisdictionId;
  words: Words;
}

function Missing({ need, place, words }: MissingProps) {
  const { t } = words;
  if (need.kind === "change") return <p>{words.need(need, place)}{t("result.missing.onOneReading")}</p>;
  if (need.months === null || need.earliest === null || typeof need.need !== "number") {
    const thing = t(`result.missing.thing.${need.fact}`, { place: words.place(place) });
    return <p>{t.rich("result.missing.paper", { ...bold, thing, who: need.person ? words.name(need.person) : "" })}{need.have === null ? t("result.missing.notSaid") : null}</p>;
  }
  const have = typeof need.have === "number" ? need.have : 0;
  const measured = t("result.missing.have", { have, need: need.need });
  return (
    <>
      <p>{words.need(need, place)}{t.rich("result.missing.earliest", { ...bold, month: words.month(need.earliest) })}</p>
      <Meter value={have} max={need.need} label={measured} />
      <p className="hint">{measured}</p>
    </>
  );
}

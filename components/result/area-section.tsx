import type { Unclear } from "@/lib/result/unclear";
import type { AreaBlock } from "@/lib/result/area-block";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { OutcomeMark } from "../ui/outcome-mark";
import { Asks } from "./asks";
import { Forward, OpenNow } from "./forward";
import { LocalRules } from "./local-rules";
import { MissingList } from "./missing-list";
import { Notes } from "./notes";
import { Papers } from "./papers";
import { PlaceVerdict } from "./place-verdict";
import { Placements } from "./placements";
import { TwoReadings } from "./two-readings";
import { Why } from "./why";
import type { HouseholdWords } from "./household-words";

export interface AreaProps {
  block: AreaBlock;
  place: JurisdictionId;
  words: HouseholdWords;
}

interface AreaSectionProps extends AreaProps {
  papersElsewhere: boolean;
  isFirstSilent: boolean;
  unclear: Unclear;
}

/** One kind of place, or several of which all the same is to be told. */
export function AreaSection({ block, papersElsewhere, isFirstSilent, unclear, ...rest }: AreaSectionProps) {
  const { place, words } = rest;
  const { t } = words;
  const [only, ...more] = block.groups;
  return (
    <section className="area">
      <h2>
        {words.areas(place, block.areas)}
        {only && more.length === 0 ? (
          <OutcomeMark word={only.word} as="tag">
            {t(`outcome.short.${only.word}`)}
          </OutcomeMark>
        ) : null}
      </h2>
      <PlaceVerdict block={block} {...rest} />
      <OpenNow block={block} {...rest} />
      {isFirstSilent ? <p className="hint silence">{t("result.silence")}</p> : null}
      <Notes notes={block.notes} {...rest} />
      <MissingList block={block} {...rest} />
      <Asks asks={block.asks} unclear={unclear} words={words} />
      <TwoReadings readings={block.readings} {...rest} />
      <LocalRules documents={block.defersTo} {...rest} />
      {block.canPrepare ? <Placements block={block} {...rest} /> : null}
      {block.papers.length > 0 ? (
        <Papers
          papers={block.papers}
          at={block.areas[0]}
          heading="h3"
          title={t(papersElsewhere ? "result.papers.besides" : "result.papers.title")}
          {...rest}
        />
      ) : null}
      <Why block={block} {...rest} />
      <Forward block={block} {...rest} />
    </section>
  );
}

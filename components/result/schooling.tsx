import type { SchoolingView } from "@/lib/result/schooling";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { OfKind } from "./rights-of-kind";
import { Unbroken } from "./unbroken";
import type { HouseholdWords } from "./household-words";

interface SchoolingProps {
  schooling: SchoolingView;
  words: HouseholdWords;
}

/** A later rule is named beside what the printed one says. */
export const newerText = (id: JurisdictionId, { t }: HouseholdWords): string =>
  t("result.line.newer", { rule: t(`policies.${id}.caveats.successorName`) }) + t("result.verdict.stop");

/** Whoever asks for the school alone is answered that, place by place, and not who may settle. */
export function Schooling({ schooling: { hasPupils, places }, words }: SchoolingProps) {
  const { t, locale } = words;
  if (!hasPupils)
    return (
      <p className="verdict">
        {t("result.school.nobody")}
        <a href={`/${locale}/check/family`}>{t("result.school.addChild")}</a>
      </p>
    );
  return (
    <>
      <p className="verdict">
        <Unbroken words={words}>{t("result.school.lead")}</Unbroken>
      </p>
      {places.map(({ id, rights, newer }) => (
        <section key={id}>
          <h2>
            <a href={`/${locale}/check/result/${id}`}>{words.place(id)}</a>
          </h2>
          {newer ? (
            <p>
              <b>{newerText(id, words)}</b>
            </p>
          ) : null}
          {rights ? <OfKind rights={rights} place={id} words={words} /> : <p>{t("result.school.silent")}</p>}
        </section>
      ))}
      <p>
        {t("result.school.move")}
        <a href={`/${locale}/check/family`}>{t("result.school.whoMoves")}</a>
      </p>
    </>
  );
}

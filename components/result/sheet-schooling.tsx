import type { RightLine } from "@/lib/result/rights";
import type { SchoolingView } from "@/lib/result/schooling";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { newerText } from "./schooling";
import { Unbroken } from "./unbroken";
import type { HouseholdWords } from "./household-words";

interface SchoolingProps {
  schooling: SchoolingView;
  words: HouseholdWords;
}

/** What is written of the child's school, what to bring, and what to ask. */
export function SheetSchooling({ schooling: { hasPupils, places }, words }: SchoolingProps) {
  const { t } = words;
  if (!hasPupils) return <p>{t("result.school.nobody")}</p>;
  const told = places.flatMap(({ id, rights, newer }) =>
    rights && rights.said.length > 0 ? [{ id, newer, said: rights.said }] : [],
  );
  return (
    <>
      {told.map(({ id, said, newer }) => (
        <section key={id}>
          <h2>{words.place(id)}</h2>
          <ul>
            {said.map((line, index) => (
              <li key={index}>
                <Unbroken words={words}>{lineText(line, id, words)}</Unbroken>
              </li>
            ))}
            {newer ? (
              <li>
                <b>{newerText(id, words)}</b>
              </li>
            ) : null}
          </ul>
        </section>
      ))}
      <Left places={places} isAll={told.length === 0} words={words} />
      <p className="say">
        {t("result.sheet.say")}
        <b>
          <Unbroken words={words}>
            {t("result.school.words", { places: words.either(places.map(({ id }) => words.place(id))) })}
          </Unbroken>
        </b>
      </p>
    </>
  );
}

/** What is not written, and what only nobody has answered. */
function Left({ places, isAll, words }: Pick<SchoolingView, "places"> & { isAll: boolean; words: HouseholdWords }) {
  const silent = places.filter(({ isSilent }) => isSilent).map(({ id }) => id);
  const open = places.filter(({ isOpen }) => isOpen).map(({ id }) => id);
  return (
    <>
      {silent.length > 0 ? <p>{words.t("result.school.silentAt", { places: words.places(silent) })}</p> : null}
      {open.length > 0 ? (
        <p>{words.t(`result.sheet.${isAll ? "openOnly" : "open"}`, { places: words.places(open) })}</p>
      ) : null}
    </>
  );
}

/** Of whom, what is written, and the papers that it names. */
function lineText(
  { id, effect, for: people, papers }: RightLine,
  place: JurisdictionId,
  words: HouseholdWords,
): string {
  const { t } = words;
  const name = t(`policies.${place}.rights.${id}.name`);
  const whose = people ? t("result.card.forWhom", { who: words.names(people) }) : "";
  const needed = papers.map((paper) => t(`policies.${place}.papers.${paper}`));
  const text =
    effect === "dependsOnReading" ? t("result.sheet.readings") : t(`policies.${place}.rights.${id}.${effect}`);
  const bring = needed.length > 0 ? t("result.rights.withPapers", { papers: words.list(needed) }) : "";
  return t("result.asks.one", { who: name + whose, fact: text }) + bring;
}

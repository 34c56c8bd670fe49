import type { PlaceCard } from "@/lib/result/place-card";
import { Disclosure } from "../ui/disclosure";
import { Clauses } from "./clauses";
import type { HouseholdWords } from "./household-words";

interface DiffersProps {
  card: PlaceCard;
  /** A mail address or a page; `null` where the operator names none. */
  report: string | null;
  words: HouseholdWords;
}

/** More are not pointed to at a window. */
const mostClauses = 4;

/** What to do where the office says something else: what to ask, which sentence to point to, and how to report it. */
export function Differs({ card, report, words }: DiffersProps) {
  const { t } = words;
  const locators = [...new Set(card.blocks.flatMap(({ groups }) => groups.flatMap(({ clauses }) => clauses)))].slice(
    0,
    mostClauses,
  );
  const document = { title: t(`${card.documentKey}.title`), number: t(`${card.documentKey}.number`) };
  return (
    <Disclosure summary={t("result.differs.title")}>
      <ol>
        <li>{t("result.differs.ask")}</li>
        <li>
          {locators.length > 0
            ? t.rich("result.differs.point", {
                ...document,
                clauses: () => <Clauses locators={locators} place={card.id} words={words} />,
              })
            : t("result.differs.pointAll", document)}
        </li>
        <li>{t("result.differs.call")}</li>
        {report ? (
          <li>
            {t.rich("result.differs.report", {
              address: report,
              link: (chunks) => <a href={report.includes("://") ? report : `mailto:${report}`}>{chunks}</a>,
            })}
          </li>
        ) : null}
      </ol>
    </Disclosure>
  );
}

import type { PaperLine } from "@/lib/result/papers";
import type { PlaceCard } from "@/lib/result/place-card";
import { Row, RowList } from "../ui/row-list";
import type { Words } from "./words";

/** What to bring: named by the text, and what only follows from it; a box to tick, on the screen and on paper. */
export function Papers({ card, words }: { card: PlaceCard; words: Words }) {
  const { t } = words;
  const { named, implied } = card.papers;
  return (
    <section className="papers">
      <h3>{t("result.papers.title")}</h3>
      {named.length + implied.length === 0 ? <p>{t("result.papers.none")}</p> : null}
      <Block title={t("result.papers.named")} papers={named} place={card.id} words={words} />
      <Block title={t("result.papers.implied")} papers={implied} place={card.id} words={words} />
      <p className="hint">{t("result.papers.always")}</p>
    </section>
  );
}

function Block({ title, papers, place, words }: { title: string; papers: readonly PaperLine[]; place: string; words: Words }) {
  if (papers.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <RowList label={title}>
        {papers.map((paper) => (
          <Paper key={paper.purpose + paper.id} paper={paper} place={place} words={words} />
        ))}
      </RowList>
    </>
  );
}

function Paper({ paper, place, words }: { paper: PaperLine; place: string; words: Words }) {
  const { t } = words;
  const id = `${place}-${paper.purpose}-${paper.id}`;
  const notes = [
    paper.purpose === "settlement" ? "" : t(`result.papers.forPurpose.${paper.purpose}`),
    paper.issuedBy ? t("result.papers.issuedBy", { issuer: t(`policies.${place}.issuers.${paper.issuedBy}`) }) : "",
  ].filter(Boolean);
  return (
    <Row mark={<input type="checkbox" id={id} />} locator={paper.clauses.join(t("result.verdict.semicolon"))} note={notes.join(t("result.verdict.semicolon")) || null}>
      <label htmlFor={id}>
        {t(`policies.${place}.papers.${paper.id}`)}
        {paper.for ? t("result.card.forWhom", { who: words.names(paper.for) }) : ""}
      </label>
    </Row>
  );
}

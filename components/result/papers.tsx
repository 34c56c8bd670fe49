import type { ReactNode } from "react";
import { refKey } from "@/policies/facts/rows";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { PaperChoice, PaperLine } from "@/lib/result/papers";
import { Row, RowList } from "../ui/row-list";
import { clausesOrNone } from "./clauses";
import { RefLink } from "./ref-link";
import type { HouseholdWords } from "./household-words";

interface PapersProps {
  papers: readonly PaperChoice[];
  place: JurisdictionId;
  /** Tells the boxes of one kind of place from those of another. */
  at: string;
  heading: "h2" | "h3";
  title: string;
  words: HouseholdWords;
}

/** What to bring: named by the text, and what only follows from it; a box to tick, on the screen and on paper. */
export function Papers({ papers, heading: Heading, title, ...rest }: PapersProps) {
  const { t } = rest.words;
  const isNamed = (choice: PaperChoice): boolean => choice.some(({ source }) => source === "named");
  const [named, implied] = [papers.filter(isNamed), papers.filter((choice) => !isNamed(choice))];
  return (
    <section className="papers">
      <Heading>{title}</Heading>
      {papers.length === 0 ? <p>{t("result.papers.none")}</p> : null}
      <Block title={t("result.papers.named")} papers={named} heading={Heading === "h2" ? "h3" : "h4"} {...rest} />
      <Block title={t("result.papers.implied")} papers={implied} heading={Heading === "h2" ? "h3" : "h4"} {...rest} />
      <p className="hint">{t("result.papers.always")}</p>
    </section>
  );
}

type BlockProps = Pick<PapersProps, "papers" | "place" | "at" | "title" | "words"> & { heading: "h3" | "h4" };

function Block({ title, papers, heading: Heading, ...rest }: BlockProps) {
  if (papers.length === 0) return null;
  return (
    <>
      <Heading>{title}</Heading>
      <RowList label={title}>
        {papers.map((choice) =>
          choice.length > 1 ? (
            <Choice key={choice[0].id} choice={choice} {...rest} />
          ) : (
            <Paper key={choice[0].purpose + choice[0].id} paper={choice[0]} {...rest} />
          ),
        )}
      </RowList>
    </>
  );
}

type LineProps = Pick<PapersProps, "place" | "at" | "words">;

/** One of several papers is enough; which, an open fact decides. */
function Choice({ choice, words, ...rest }: LineProps & { choice: PaperChoice }) {
  return (
    <li>
      <div>
        {words.t("result.papers.oneOf", { count: choice.length })}
        <Deciding what="which" paper={choice[0]} words={words} />
        <div className="paper-choice">
          <RowList>
            {choice.map((paper) => (
              <Paper key={paper.id} paper={paper} words={words} isChoice {...rest} />
            ))}
          </RowList>
        </div>
      </div>
    </li>
  );
}

/** The open facts on which it depends, each with the way to the page that asks. */
function Deciding({
  what,
  paper: { decidedBy },
  words,
}: {
  what: "which" | "whether";
  paper: PaperLine;
  words: HouseholdWords;
}) {
  const { t } = words;
  return (
    <small>
      {t(`result.papers.${what}`)}
      {decidedBy.map((ref, index): ReactNode => (
        <span key={refKey(ref)}>
          {index > 0 ? t("answers.listComma") : ""}
          <RefLink ask={ref} words={words} />
        </span>
      ))}
    </small>
  );
}

function Paper({ paper, place, at, words, isChoice = false }: LineProps & { paper: PaperLine; isChoice?: boolean }) {
  const { t } = words;
  const id = `${place}-${at}-${paper.purpose}-${paper.id}`;
  const notes = [
    paper.purpose === "settlement" ? "" : t(`result.papers.forPurpose.${paper.purpose}`),
    paper.issuedBy ? t("result.papers.issuedBy", { issuer: t(`policies.${place}.issuers.${paper.issuedBy}`) }) : "",
  ].filter(Boolean);
  return (
    <Row
      mark={<input type="checkbox" id={id} />}
      locator={clausesOrNone(paper.clauses, place, words)}
      note={notes.join(t("result.verdict.semicolon")) || null}
    >
      <label htmlFor={id}>
        {t(`policies.${place}.papers.${paper.id}`)}
        {paper.for ? t("result.card.forWhom", { who: words.names(paper.for) }) : ""}
      </label>
      {!isChoice && paper.decidedBy.length > 0 ? <Deciding what="whether" paper={paper} words={words} /> : null}
    </Row>
  );
}

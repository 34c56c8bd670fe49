import { Fragment } from "react";
import type { Right, RightKind } from "@/policies/policy";
import type { BrowserWords } from "./browser-words";
import { Cited } from "./cited";
import { CriterionTree } from "./criterion-tree";

const kinds: readonly RightKind[] = ["land", "housing", "schooling", "insurance", "relief", "employment", "other"];

/** What becomes of each right, case by case, in the order of the document. */
export function RightsSection({ rights, words }: { rights: readonly Right[]; words: BrowserWords }) {
  return kinds.map((kind) => {
    const ofKind = rights.filter((right) => right.kind === kind);
    return ofKind.length === 0 ? null : (
      <Fragment key={kind}>
        <h3>{words.t(`result.rights.kind.${kind}`)}</h3>
        {ofKind.map((right) => (
          <RightCases key={right.id} right={right} words={words} />
        ))}
      </Fragment>
    );
  });
}

function RightCases({ right: { id, cites, cases, otherwise }, words }: { right: Right; words: BrowserWords }) {
  const { t, own } = words;
  return (
    <section id={`right-${id}`} className="right">
      <h4>
        {own(`rights.${id}.name`)} {cites.map((cited) => <Cited key={cited.clause} cites={cited} />)}
      </h4>
      <ul>
        {cases.map(({ when, effect, papers = [] }, index) => (
          <li key={index}>
            {own(`rights.${id}.${effect}`)}
            <CriterionTree criterion={when} words={words} />
            {papers.length > 0 ? t("result.rights.withPapers", { papers: papers.map((paper) => own(`papers.${paper.id}`)).join(words.comma) }) : null}
          </li>
        ))}
        <li>
          <span className="muted">{t("places.otherwise")}{t("answers.colon")}</span>
          {own(`rights.${id}.${otherwise}`)}
        </li>
      </ul>
    </section>
  );
}

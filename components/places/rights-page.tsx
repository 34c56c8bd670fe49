import { Fragment } from "react";
import type { BrowsedPlace } from "@/lib/places/browse";
import type { Citation } from "@/policies/instrument";
import type { Right, RightKind } from "@/policies/policy";
import { type BrowserWords, useBrowserWords } from "./browser-words";
import { Cited } from "./cited";
import { CriterionTree } from "./criterion-tree";
import { PlaceFrame } from "./place-frame";

const kinds: readonly RightKind[] = ["land", "housing", "schooling", "insurance", "relief", "employment", "other"];

/** What becomes of each right, case by case, in the order of the document. */
export function RightsPage({ place }: { place: BrowsedPlace }) {
  const words = useBrowserWords(place.policy, "rights");
  return (
    <PlaceFrame place={place} view="rights" words={words}>
      <Rights place={place} words={words} />
    </PlaceFrame>
  );
}

export function Rights({ place, words }: { place: BrowsedPlace; words: BrowserWords }) {
  return (
    <>
      {kinds.map((kind) => {
        const ofKind = place.policy.rights.filter((right) => right.kind === kind);
        return ofKind.length === 0 ? null : (
          <Fragment key={kind}>
            <h2>{words.t(`result.rights.kind.${kind}`)}</h2>
            {ofKind.map((right) => (
              <RightCases key={right.id} right={right} words={words} />
            ))}
          </Fragment>
        );
      })}
    </>
  );
}

function RightCases({
  right: { id, cites, cases, otherwise, addresses },
  words,
}: {
  right: Right;
  words: BrowserWords;
}) {
  const { t, own } = words;
  return (
    <>
      <h3 id={id}>
        {own(`rights.${id}.name`)}{" "}
        {onePerSentence(cites, words).map((cited) => (
          <Cited key={cited.clause} cites={cited} words={words} />
        ))}
      </h3>
      {addresses ? <p>{t(`places.addresses.${addresses}`)}</p> : null}
      <ul className="rules" role="list">
        {cases.map((one, index) => (
          <Case key={index} right={id} {...one} words={words} />
        ))}
        <li>
          <small>
            {t("places.otherwise")}
            {t("answers.colon")}
          </small>
          {own(`rights.${id}.${otherwise}`)}
        </li>
      </ul>
    </>
  );
}

type CaseProps = Right["cases"][number] & { right: string; words: BrowserWords };

function Case({ right, when, effect, papers = [], remarks = [], words }: CaseProps) {
  const { t, own } = words;
  return (
    <li>
      {own(`rights.${right}.${effect}`)}
      {papers.length > 0
        ? t("result.rights.withPapers", { papers: papers.map((paper) => own(`papers.${paper.id}`)).join(words.comma) })
        : null}
      {remarks.map((remark) => (
        <small key={remark}>{own(`remarks.${remark}`)}</small>
      ))}
      <CriterionTree criterion={when} words={words} />
    </li>
  );
}

/** Several rules of one sentence are cited once. */
const onePerSentence = (cites: readonly Citation[], { sentenceOf }: BrowserWords): Citation[] =>
  [
    ...new Map(cites.toReversed().map((cited) => [cited.locator + sentenceOf(cited.clause), cited])).values(),
  ].toReversed();

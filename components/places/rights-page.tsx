import { Fragment } from "react";
import type { BrowsedPlace } from "@/lib/places/browse";
import type { Citation } from "@/policies/instrument";
import type { Right, RightKind } from "@/policies/policy";
import { type BrowserWords, useBrowserWords } from "./browser-words";
import { Cited } from "./cited";
import { Branch } from "./criterion-tree";
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
        {alike(cases).map((group, index) => (
          <Cases key={index} right={id} cases={group} words={words} />
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

type Case = Right["cases"][number];

/** Cases one after the other that say the same and ask for the same papers: it is said once. */
function alike(cases: readonly Case[]): Case[][] {
  const said = ({ effect, papers = [] }: Case): string => [effect, ...papers.map(({ id }) => id)].join(" ");
  const groups: Case[][] = [];
  for (const one of cases) {
    const group = groups.at(-1);
    if (group?.[0] && said(group[0]) === said(one)) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

interface CasesProps {
  right: string;
  /** What they say is the same. */
  cases: readonly Case[];
  words: BrowserWords;
}

function Cases({ right, cases, words }: CasesProps) {
  const { t, own } = words;
  const [first] = cases;
  if (!first) return null;
  const papers = (first.papers ?? []).map(({ id }) => own(`papers.${id}`));
  const branches = cases.map(({ when, remarks = [] }, index) => (
    <Branch key={index} criterion={when} words={words}>
      {remarks.map((remark) => (
        <small key={remark}>{own(`remarks.${remark}`)}</small>
      ))}
    </Branch>
  ));
  return (
    <li>
      {own(`rights.${right}.${first.effect}`)}
      {papers.length > 0 ? t("result.rights.withPapers", { papers: papers.join(words.comma) }) : null}
      <ul>
        {cases.length > 1 ? (
          <li>
            {t("places.criterion.any")}
            <ul>{branches}</ul>
          </li>
        ) : (
          branches
        )}
      </ul>
    </li>
  );
}

/** Several rules of one sentence are cited once. */
const onePerSentence = (cites: readonly Citation[], { sentenceOf }: BrowserWords): Citation[] =>
  [
    ...new Map(cites.toReversed().map((cited) => [cited.locator + sentenceOf(cited.clause), cited])).values(),
  ].toReversed();

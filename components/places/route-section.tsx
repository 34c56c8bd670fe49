import type { ReactNode } from "react";
import type { Criterion } from "@/policies/criterion";
import type { Citation } from "@/policies/instrument";
import type { Paper, SettlementRoute } from "@/policies/policy";
import type { BrowserWords } from "./browser-words";
import { Cited } from "./cited";
import { CriterionTree } from "./criterion-tree";
import { HintLine, Rule } from "./rule";

/** One way to settle, with the criterion behind each of its conditions. */
export function RouteSection({ route, words }: { route: SettlementRoute; words: BrowserWords }) {
  const { t, own } = words;
  const key = route.id.slice(route.id.indexOf(".") + 1);
  return (
    <section id={key}>
      <h2>{own(`routes.${key}.name`)}</h2>
      <p>
        {own(`routes.${key}.summary`)} <small>{t(`places.basis.${route.basis}`)}</small>
      </p>
      <Block title={t("places.conditions")}>
        {route.conditions.map((condition) => (
          <Rule key={condition.id} condition={condition} kind="conditions" words={words} />
        ))}
      </Block>
      <Block title={t("places.follow")} none={t("places.followNone")}>
        {route.reaches.map((reach) => (
          <Rule key={reach.id} condition={reach} kind="reaches" words={words} />
        ))}
      </Block>
      <Block title={t("places.placements")} none={t("places.placementsNone")}>
        {route.placements.map(({ id, cites, when }) => (
          <Thing key={id} cites={cites} when={when} words={words}>
            {own(`placements.${id}`)}
          </Thing>
        ))}
      </Block>
      <Block title={t("places.papers")} none={t("places.papersNone")}>
        {papersOf(route).map((paper) => (
          <PaperLine key={paper.id} paper={paper} words={words} />
        ))}
      </Block>
      <Besides route={route} words={words} />
    </section>
  );
}

/** What is told beside the conditions: hints, and readings that would give something more. */
function Besides({
  route: { hints = [], otherReadings = [] },
  words,
}: {
  route: SettlementRoute;
  words: BrowserWords;
}) {
  return (
    <ul className="rules" role="list">
      {hints.map((hint) => (
        <HintLine key={hint.id} hint={hint} words={words} />
      ))}
      {otherReadings.map(({ id, when }) => (
        <li key={id}>
          <a href={words.href("readings", id)}>{words.t("places.moreOnReading", words.reading(id))}</a>
          <CriterionTree criterion={when} words={words} />
        </li>
      ))}
    </ul>
  );
}

/** Each paper once, those of followers after those of the lead. */
const papersOf = ({ papers, reaches }: SettlementRoute): Paper[] => [
  ...new Map([...papers, ...reaches.flatMap((reach) => reach.papers)].map((paper) => [paper.id, paper])).values(),
];

function Block({ title, none = "", children }: { title: string; none?: string; children: ReactNode[] }) {
  return (
    <>
      <h3>{title}</h3>
      {children.length > 0 ? (
        <ul className="rules" role="list">
          {children}
        </ul>
      ) : (
        <p>{none}</p>
      )}
    </>
  );
}

function PaperLine({
  paper: { id, source, cites, when, alternative },
  words: { t, own },
  words,
}: {
  paper: Paper;
  words: BrowserWords;
}) {
  return (
    <Thing cites={cites} when={when} words={words}>
      {own(`papers.${id}`)}{" "}
      <small>
        {t(`places.${source}`)}
        {alternative ? `${t("places.semicolon")}${t("places.alternative")}` : null}
      </small>
    </Thing>
  );
}

interface ThingProps {
  cites: Citation;
  when?: Criterion;
  words: BrowserWords;
  children: ReactNode;
}

function Thing({ cites, when, words, children }: ThingProps) {
  return (
    <li>
      {children} <Cited cites={cites} words={words} />
      {when ? (
        <>
          <small>{words.t("places.onlyIf")}</small>
          <CriterionTree criterion={when} words={words} />
        </>
      ) : null}
    </li>
  );
}

import type { Condition, Paper, SettlementRoute } from "@/policies/policy";
import { Row, RowList } from "../ui/row-list";
import type { BrowserWords } from "./browser-words";
import { Cited } from "./cited";
import { CriterionTree } from "./criterion-tree";

/** One way to settle, with the criterion behind each of its conditions. */
export function RouteSection({ route, words }: { route: SettlementRoute; words: BrowserWords }) {
  const { t, own } = words;
  const key = route.id.slice(route.id.indexOf(".") + 1);
  return (
    <section id={key} className="route">
      <h3>{own(`routes.${key}.name`)}</h3>
      <p>{own(`routes.${key}.summary`)}<small className="block muted">{t(`places.basis.${route.basis}`)}</small></p>
      <h4>{t("places.conditions")}</h4>
      <Conditions conditions={route.conditions} kind="conditions" words={words} />
      <h4>{t("places.follow")}</h4>
      {route.reaches.length > 0 ? <Conditions conditions={route.reaches} kind="reaches" words={words} /> : <p>{t("places.followNone")}</p>}
      <h4>{t("places.placements")}</h4>
      {route.placements.length === 0 ? <p>{t("places.placementsNone")}</p> : null}
      <RowList>
        {route.placements.map(({ id, cites, when }) => (
          <Row key={id} locator={<Cited cites={cites} />}>
            {own(`placements.${id}`)}
            {when ? <OnlyIf words={words}><CriterionTree criterion={when} words={words} /></OnlyIf> : null}
          </Row>
        ))}
      </RowList>
      <h4>{t("places.papers")}</h4>
      <Papers papers={[...route.papers, ...route.reaches.flatMap(({ papers }) => papers)]} words={words} />
    </section>
  );
}

export function OnlyIf({ words, children }: { words: BrowserWords; children: React.ReactNode }) {
  return <span className="block muted">{words.t("places.onlyIf")}{children}</span>;
}

function Conditions({ conditions, kind, words }: { conditions: readonly Condition[]; kind: "conditions" | "reaches"; words: BrowserWords }) {
  return (
    <RowList>
      {conditions.map(({ id, criterion, cites, defersTo }) => (
        <Row key={id} locator={<Cited cites={cites} />} note={defersTo ? words.t("places.deferredTo", { document: words.own(`defersTo.${defersTo}`) }) : null}>
          <b>{words.own(`${kind}.${id}`)}</b>
          <CriterionTree criterion={criterion} words={words} />
        </Row>
      ))}
    </RowList>
  );
}

function Papers({ papers, words }: { papers: readonly Paper[]; words: BrowserWords }) {
  const { t, own } = words;
  if (papers.length === 0) return <p>{t("places.papersNone")}</p>;
  return (
    <RowList>
      {[...new Map(papers.map((paper) => [paper.id, paper])).values()].map(({ id, source, cites, when }) => (
        <Row key={id} locator={<Cited cites={cites} />} note={t(`places.${source}`)}>
          {own(`papers.${id}`)}
          {when ? <OnlyIf words={words}><CriterionTree criterion={when} words={words} /></OnlyIf> : null}
        </Row>
      ))}
    </RowList>
  );
}

import type { Finding } from "@/policies/assess/finding";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { AreaBlock } from "@/lib/result/area-block";
import type { ConditionView, RouteView } from "@/lib/result/why";
import { Disclosure } from "../ui/disclosure";
import { type OutcomeWord, outcomeTone } from "../ui/outcome-tone";
import { Row, RowList } from "../ui/row-list";
import { clausesOrNone } from "./clauses";
import type { HouseholdWords } from "./household-words";

/** A condition that is not met is a dash like silence: it is a fact, not a refusal. */
const marks: Record<Finding, OutcomeWord> = {
  met: "accepted",
  short: "notYet",
  notMet: "notCovered",
  unknown: "needFacts",
  authorityDecides: "localRules",
  readingsDiffer: "dependsOnReading",
};

/** More routes than this are folded together. */
const shown = 2;

/** Each condition, what was answered, what is found, and where the document says it. */
export function Why({ block, place, words }: { block: AreaBlock; place: JurisdictionId; words: HouseholdWords }) {
  const { why: routes, canPrepare } = block;
  if (routes.length === 0) return null;
  const first = canPrepare ? shown : 0;
  const folded = canPrepare ? "more" : block.asks.length > 0 ? "possible" : "nearest";
  const rest = routes.slice(first);
  return (
    <section className="why-route">
      {canPrepare ? <h3>{words.t("result.why.title")}</h3> : null}
      <Routes routes={routes.slice(0, first)} place={place} words={words} />
      {rest.length > 0 ? (
        <Disclosure summary={words.t(`result.why.${folded}`, { count: rest.length })}>
          <Routes routes={rest} place={place} words={words} />
        </Disclosure>
      ) : null}
    </section>
  );
}
function Routes({
  routes,
  place,
  words,
}: {
  routes: readonly RouteView[];
  place: JurisdictionId;
  words: HouseholdWords;
}) {
  return routes.map((route, index) => (
    <Disclosure key={index} open={index === 0} summary={title(route, words)}>
      <RowList>
        {route.conditions.map((condition) => (
          <ConditionRow key={condition.id} condition={condition} place={place} words={words} />
        ))}
        {route.reaches.map(({ id, finding, clause, people }) => (
          <Row
            key={id + finding}
            icon={marks[finding]}
            tone={outcomeTone(marks[finding])}
            locator={clausesOrNone([clause], place, words)}
            note={finding === "met" ? null : words.t(`result.why.finding.${finding}`)}
          >
            {words.t("result.why.reach", {
              reach: words.t(`policies.${place}.reaches.${id}`),
              who: words.names(people),
            })}
          </Row>
        ))}
      </RowList>
    </Disclosure>
  ));
}

function title({ id, leads }: RouteView, words: HouseholdWords): string {
  const route = words.t("result.why.route", { route: words.route(id) });
  return words.alone ? route : route + words.t("result.why.leads", { who: words.names(leads) });
}

function ConditionRow({
  condition,
  place,
  words,
}: {
  condition: ConditionView;
  place: JurisdictionId;
  words: HouseholdWords;
}) {
  const { t } = words;
  const { id, finding, answers, clause } = condition;
  const said =
    answers.length > 0
      ? t("result.why.answer", { answers: answers.map(words.said).join(t("result.verdict.semicolon")) })
      : "";
  const found = finding === "met" ? "" : t(`result.why.finding.${finding}`);
  return (
    <Row
      icon={marks[finding]}
      tone={outcomeTone(marks[finding])}
      locator={clausesOrNone([clause], place, words)}
      note={[found, said].filter(Boolean).join(t("result.verdict.semicolon")) || null}
    >
      {t(`policies.${place}.conditions.${id}`)}
    </Row>
  );
}

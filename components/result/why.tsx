import type { Finding } from "@/policies/assess/finding";
import type { JurisdictionId } from "@/policies/vocabulary";
import type { ConditionView, RouteView } from "@/lib/result/why";
import { Disclosure } from "../ui/disclosure";
import { type OutcomeWord, outcomeTone } from "../ui/outcome-tone";
import { Row, RowList } from "../ui/row-list";
import type { Words } from "./words";

/** A condition that is not met is a dash like silence: it is a fact, not a refusal. */
const marks: Record<Finding, OutcomeWord> = {
  met: "accepted", short: "notYet", notMet: "notCovered", unknown: "needFacts", authorityDecides: "localRules", readingsDiffer: "dependsOnReading",
};

/** Each condition, what was answered, what is found, and where the document says it. */
export function Why({ routes, place, words }: { routes: readonly RouteView[]; place: JurisdictionId; words: Words }) {
  const { t } = words;
  if (routes.length === 0) return null;
  return (
    <section className="why-route">
      <h3>{t("result.why.title")}</h3>
      {routes.map((route, index) => (
        <Disclosure key={index} open={index === 0} summary={title(route, routes.length, words)}>
          <RowList>
            {route.conditions.map((condition) => (
              <ConditionRow key={condition.id} condition={condition} place={place} words={words} />
            ))}
            {route.reaches.map(({ id, finding, clause, people }) => (
              <Row key={id + finding} icon={marks[finding]} tone={outcomeTone(marks[finding])} locator={clause} note={finding === "met" ? null : t(`result.why.finding.${finding}`)}>
                {t("result.why.reach", { reach: t(`policies.${place}.reaches.${id}`), who: words.names(people) })}
              </Row>
            ))}
          </RowList>
        </Disclosure>
      ))}
    </section>
  );
}

function title({ id, leads }: RouteView, routes: number, words: Words): string {
  const route = words.t("result.why.route", { route: words.route(id) });
  return leads.length === 1 && routes === 1 && words.name(leads[0] ?? "") === words.t("result.members.applicant") ? route : route + words.t("result.why.leads", { who: words.names(leads) });
}

function ConditionRow({ condition, place, words }: { condition: ConditionView; place: JurisdictionId; words: Words }) {
  const { t } = words;
  const { id, finding, answers, clause } = condition;
  const said = answers.length > 0 ? t("result.why.answer", { answers: answers.map(words.value).join(t("answers.listComma")) }) : "";
  const found = finding === "met" ? "" : t(`result.why.finding.${finding}`);
  return (
    <Row icon={marks[finding]} tone={outcomeTone(marks[finding])} locator={clause} note={[found, said].filter(Boolean).join(t("result.verdict.semicolon")) || null}>
      {t(`policies.${place}.conditions.${id}`)}
    </Row>
  );
}

import { useTranslations } from "next-intl";
import { Card, Need } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { Meter } from "@/components/ui/meter";
import { OutcomeMark } from "@/components/ui/outcome-mark";
import { CheckRow, Row, RowList, TickBox } from "@/components/ui/row-list";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";

const locator = "二、(五)3";

/** Every tone of a row. */
const rows = [
  { say: "work", icon: "accepted", tone: "accepted", locator },
  { say: "pension", icon: "notYet", tone: "wait", locator },
  { say: "unknown", icon: "needFacts", tone: "ask", locator },
  { say: "keep", icon: "keep", tone: "accepted", locator: "三、(十一)10" },
  { say: "local", icon: "localRules", tone: "local", locator: "三、(十三)16" },
  { say: "silent", icon: "notCovered", tone: "silent" },
] as const;

export function CardSpecimen() {
  const t = useTranslations("design.outcome");
  const word = useTranslations("outcome.long");
  return (
    <Card
      tone="wait"
      title={t("card")}
      source={t("source")}
      aside={
        <OutcomeMark word="notYet" as="tag">
          {word("notYet")}
        </OutcomeMark>
      }
    >
      <Need>
        <p>{t.rich("need", { b: (chunks) => <b>{chunks}</b> })}</p>
        <Meter value={35} max={36} label={t("meter")} />
        <p className="note">{t("meter")}</p>
      </Need>
      <h3>{t("why")}</h3>
      <RowList>
        {rows.map(({ say, ...row }) => (
          <Row key={say} {...row}>
            {t(say)}
          </Row>
        ))}
      </RowList>
      <Disclosure summary={t("papers")} open>
        <RowList>
          <CheckRow name="lease" note={t("recordNote")} locator={locator}>
            {t("lease")}
          </CheckRow>
          <Row mark={<TickBox />} note={t("recordNote")} locator={locator}>
            {t("record")}
          </Row>
        </RowList>
      </Disclosure>
    </Card>
  );
}

export function ListSpecimen() {
  const t = useTranslations("design");
  const ui = useTranslations("ui");
  const change = { href: "#main", label: ui("change"), what: t("outcome.question") };
  return (
    <section>
      <SummaryList
        rows={[
          { id: "row-1", question: t("outcome.question"), answer: t("form.rent"), change },
          { id: "row-2", question: t("outcome.questionTwo"), answer: t("outcome.answerTwo"), change },
          { id: "row-3", question: t("form.province"), answer: <Tag tone="ask">{ui("unsure")}</Tag>, change },
        ]}
      />
      <table className="table">
        <caption>{t("table.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("table.condition")}</th>
            <th scope="col">{t("table.place")}</th>
          </tr>
        </thead>
        <tbody>
          {(["work", "pension"] as const).map((row) => (
            <tr key={row}>
              <td>{t(`outcome.${row}`)}</td>
              <td className="nowrap">{locator}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

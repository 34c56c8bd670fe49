import "./answers.css";
import type { AnswerRow, AnswersView } from "@/lib/result/answers-view";
import { rowOf } from "@/policies/facts/rows";
import { ReadAloud } from "../site/read-aloud";
import { LinkButton } from "../ui/button";
import { Disclosure } from "../ui/disclosure";
import { SummaryList, type SummaryRow } from "../ui/summary-list";
import { GoOn } from "./go-on";
import type { HouseholdWords } from "./household-words";

interface AnswersProps {
  view: AnswersView;
  words: HouseholdWords;
}

/** Check your answers: every row with its own edit link, by place and by person. */
export function AnswersPage({ view, notices, words }: AnswersProps & { notices: readonly string[] }) {
  const { t, locale } = words;
  return (
    <main id="main" className="page">
      <h1>{t("answers.title")}</h1>
      <ReadAloud />
      {notices.map((notice) => (
        <p key={notice} className="inset">
          {notice}
        </p>
      ))}
      <p className="lead">{t("answers.lead")}</p>
      <h2>{t("answers.places")}</h2>
      <SummaryList rows={placeRows({ view, words })} />
      {view.asked.family || view.people.length > 1 ? <Family view={view} words={words} /> : null}
      {view.people
        .filter(({ rows }) => rows.length > 0)
        .map(({ member, rows }) => (
          <section key={member.id}>
            <h2>{words.name(member.id)}</h2>
            <SummaryList rows={rows.map((row) => answerRow(row, words))} />
          </section>
        ))}
      <Registers view={view} words={words} />
      {view.household.length > 0 ? (
        <>
          <h2>{t("answers.household")}</h2>
          <SummaryList rows={view.household.map((row) => answerRow(row, words))} />
        </>
      ) : null}
      <p className="actions">
        <LinkButton tone="primary" href={`/${locale}/check/result`}>
          {t("answers.submit")}
        </LinkButton>
      </p>
      {view.goesOn ? <GoOn isFirst={false} words={words} /> : null}
      <Optional view={view} words={words} />
    </main>
  );
}

const change = (href: string, what: string, { t, locale }: HouseholdWords): SummaryRow["change"] => ({
  href: `/${locale}/check/${href}?return=answers`,
  label: t("answers.change"),
  what: t("answers.changeWhat", { what }),
});

function answerRow({ ref, value, step }: AnswerRow, words: HouseholdWords): SummaryRow {
  const question = words.fact(ref);
  const what = ref.person ? words.t("result.asks.one", { who: words.name(ref.person), fact: question }) : question;
  return {
    id: [ref.fact, ref.person, ref.jurisdiction, ref.area, ref.register].filter(Boolean).join("-"),
    question,
    answer: value === null ? <span className="muted">{words.t("answers.unsure")}</span> : answerText(ref, value, words),
    change: change(step, what, words),
  };
}

/** A booklet is known by those who stand in it. */
const answerText = (
  { fact, jurisdiction }: AnswerRow["ref"],
  value: NonNullable<AnswerRow["value"]>,
  words: HouseholdWords,
): string =>
  rowOf(fact).type === "register" ? words.standingIn(String(value)) : words.value({ fact, value, place: jurisdiction });

function placeRows({ view, words }: AnswersProps): SummaryRow[] {
  const { t } = words;
  const chosen: SummaryRow = {
    id: "places",
    question: t("answers.place"),
    answer: words.places(view.places.map(({ id }) => id)),
    change: change("places", t("answers.places"), words),
  };
  return [
    chosen,
    ...view.places.flatMap((place) => [
      ...place.rows.map((row) => answerRow(row, words)),
      ...tiesRow(place, view, words),
    ]),
  ];
}

function tiesRow(
  { id, withoutTies }: AnswersView["places"][number],
  { asked }: AnswersView,
  words: HouseholdWords,
): SummaryRow[] {
  const question = words.t("answers.ties", { place: words.place(id) });
  return asked.ties && withoutTies
    ? [{ id: `ties-${id}`, question, answer: words.t("answers.withoutTies"), change: change("ties", question, words) }]
    : [];
}

/** Land and whole moves are those of a booklet; of several it is said whose it is. */
function Registers({ view: { registers }, words }: AnswersProps) {
  const { t } = words;
  return registers.map(({ id, members, rows }) => (
    <section key={id}>
      <h2>
        {registers.length > 1
          ? t("answers.registerOf", { who: words.list(members.map(words.name)) })
          : t("answers.register")}
      </h2>
      <SummaryList rows={rows.map((row) => answerRow(row, words))} />
    </section>
  ));
}

function Family({ view, words }: AnswersProps) {
  const { t, locale } = words;
  const rows = view.members.map((member): SummaryRow => ({
    id: member.id,
    question: words.name(member.id),
    answer: [memberText(member, words), view.staying.includes(member.id) ? t("answers.stays") : ""]
      .filter(Boolean)
      .join(t("answers.dot")),
    change: change(`member/${member.id}`, words.name(member.id), words),
  }));
  return (
    <>
      <h2>{t("answers.family")}</h2>
      <SummaryList rows={rows} />
      <p>
        <a href={`/${locale}/check/family?return=answers`}>{t("answers.addMember")}</a>
      </p>
    </>
  );
}

function memberText({ relation, ageYears }: AnswersView["members"][number], { t }: HouseholdWords): string {
  const said = relation === "notSaid" ? t("answers.relationNotSaid") : t(`facts.relation.values.${relation}`);
  return ageYears === null
    ? [said, t("answers.ageNotSaid")].join(t("answers.dot"))
    : t("answers.relationAge", { relation: said, age: ageYears });
}

/** Offered, never asked on the way. */
function Optional({ view, words }: AnswersProps) {
  const { t, locale } = words;
  if (view.optional.length === 0) return null;
  return (
    <Disclosure summary={t("answers.optional")}>
      <p className="hint">{t("answers.optionalLead")}</p>
      <ul>
        {view.optional.map(({ id, topic, place }) => (
          <li key={id}>
            <a href={`/${locale}/check/${id}?return=answers`}>
              {t(`answers.topics.${topic}`, { place: place ? words.place(place) : "" })}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

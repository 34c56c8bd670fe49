import "./answers.css";
import type { AnswersView } from "@/lib/result/answers-view";
import { ReadAloud } from "../site/read-aloud";
import { LinkButton } from "../ui/button";
import { Disclosure } from "../ui/disclosure";
import { SummaryList, type SummaryRow } from "../ui/summary-list";
import { answerRow, change, Rows, sharedRow } from "./answer-rows";
import { GoOn } from "./go-on";
import { UnclearPages } from "./unclear-pages";
import type { HouseholdWords } from "./household-words";

interface AnswersProps {
  view: AnswersView;
  words: HouseholdWords;
}

/** Check your answers: every row with its own edit link, by place and by person. */
export function AnswersPage({ view, notices, words }: AnswersProps & { notices: readonly string[] }) {
  const { t } = words;
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
      <Submit words={words} />
      <h2>{t("answers.places")}</h2>
      <SummaryList rows={placeRows({ view, words })} />
      {view.asked.family || view.people.length > 1 ? <Family view={view} words={words} /> : null}
      <Rows title={t("answers.shared")} rows={view.shared.map((row) => sharedRow(row, words))} />
      {view.people.map(({ member, rows }) => (
        <Rows key={member.id} title={words.name(member.id)} rows={rows.map((row) => answerRow(row, words))} />
      ))}
      <Registers view={view} words={words} />
      <Rows title={t("answers.household")} rows={view.household.map((row) => answerRow(row, words))} />
      <UnclearPages pages={view.unclear} words={words} />
      <Submit words={words} />
      {view.goesOn ? <GoOn isFirst={false} words={words} /> : null}
      <Optional view={view} words={words} />
    </main>
  );
}

/** Above and below what can be long. */
const Submit = ({ words: { t, locale } }: Pick<AnswersProps, "words">) => (
  <p className="actions">
    <LinkButton tone="primary" href={`/${locale}/check/result`}>
      {t("answers.submit")}
    </LinkButton>
  </p>
);

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
function Registers({ view: { registers, inOneBooklet }, words }: AnswersProps) {
  const { t } = words;
  const question = t("answers.booklets");
  const one = {
    id: "registers",
    question,
    answer: t("answers.oneBooklet"),
    change: change("registers", question, words),
  };
  if (inOneBooklet)
    return (
      <Rows
        title={t("answers.register")}
        rows={[one, ...registers.flatMap(({ rows }) => rows.map((row) => answerRow(row, words)))]}
      />
    );
  return registers.map(({ id, members, rows }) => (
    <Rows
      key={id}
      title={
        registers.length > 1
          ? t("answers.registerOf", { who: words.list(members.map(words.name)) })
          : t("answers.register")
      }
      rows={rows.map((row) => answerRow(row, words))}
    />
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

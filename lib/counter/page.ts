import "server-only";
import type catalogue from "@/messages/zh-Hans/counter.json";
import type { Locale } from "../i18n/routing";
import { wordsOf } from "../i18n/words";
import { loadMessages, type Messages } from "../i18n/messages";
import { isAtCounter, readSession } from "../session/session";
import { deskOf } from "./desk";
import { deskDivisions } from "./divisions";
import { scannedText } from "./filled";
import { blankFor, readHere } from "./here";
import { placesWithSources } from "./sources";
import { readDesk, sealDesk } from "./turn";
import { asUnmoved } from "./unmoved";

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Everything that the page of the counter is made of. */
export async function counterPage(locale: Locale, query: Query) {
  const [words, simplified, { turn, answers: onDesk, unmoved }, here, session, atCounter] = await Promise.all([
    wordsOf(locale),
    wordsOf("zh-Hans"),
    readDesk(),
    readHere(),
    readSession(),
    isAtCounter(),
  ]);
  const answers = onDesk ?? (await blankFor());
  const { say } = words;
  const { desk: texts } = (await loadMessages(locale)).counter as Messages;
  const desk = await deskOf(answers, { locale, here });
  const minutes = minutesIn(query);
  return {
    first: {
      ...desk,
      values: asUnmoved(desk.values, unmoved),
      turn: turn ?? "",
      base: await sealDesk(answers, turn ?? ""),
      ...(onDesk && minutes !== null && { scanned: await scannedText(minutes, desk, locale) }),
    },
    locale,
    here,
    divisions: [...deskDivisions(words, simplified)],
    texts: {
      ...(texts as unknown as Texts),
      title: say("counter.title"),
      colon: say("answers.colon"),
      semicolon: say("result.verdict.semicolon"),
      notAReceipt: say("result.sheet.notAReceipt"),
      sheetAsk: say("result.sheet.say"),
    },
    sources: await placesWithSources(),
    codeTexts: { label: say("counter.label"), submit: say("counter.submit"), errorPrefix: say("ui.errorPrefix") },
    notices: noticesOf(query, say),
    kept: keptOf(session.answers !== null, atCounter),
  };
}

const keptOf = (isKept: boolean, atCounter: boolean): "household" | "own" | null =>
  isKept ? (atCounter ? "household" : "own") : null;

type Texts = (typeof catalogue)["desk"];

/** Without scripts the address says how many minutes old the code was that has filled the page. */
const minutesIn = ({ scanned }: Query): number | null =>
  typeof scanned === "string" && /^\d{1,5}$/.test(scanned) ? Number(scanned) : null;

const names = { gone: "gone", large: "tooLarge" } as const;

const noticesOf = (query: Query, say: (key: string, values?: Record<string, string>) => string): string[] => [
  ...Object.entries(names).flatMap(([key, message]) =>
    query[key] === undefined ? [] : [say(`counter.desk.${message}`)],
  ),
  ...(typeof query.unread === "string" ? [say("counter.desk.unread", { cells: cellsNamed(query.unread, say) })] : []),
];

/** By the name of the fact alone. */
const cellsNamed = (unread: string, say: (key: string, values?: Record<string, string>) => string): string =>
  [
    ...new Set(
      unread
        .split(",")
        .slice(0, 12)
        .map((name) => /^(ageYears|hukou_division|formerHukou_division)/.exec(name)?.[1]?.replace("_", "."))
        .filter((fact) => fact !== undefined),
    ),
  ]
    .map((fact) => say(`facts.${fact}.name`, { place: "", area: "" }))
    .join(say("answers.listComma"));

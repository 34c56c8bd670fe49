import "server-only";
import { openCode, sealCode, type CodeProblem } from "../hand-over/code";
import { drawCode, drawLink } from "../hand-over/draw-code";
import { linkTo } from "../hand-over/link";
import { untilWords } from "../hand-over/until";
import { seeOther } from "../http/see-other";
import type { Locale } from "../i18n/routing";
import { wordsOf } from "../i18n/words";
import { noId } from "../session/household-id";
import { clearAnswers, enterCounter, isOfAnother, leaveCounter, readSession } from "../session/session";
import { textIn } from "../wizard/posted";
import type { Answers } from "../session/answers";
import { deskOf, takeDesk, type Desk } from "./desk";
import { scannedText } from "./filled";
import { blankFor, keepHere, readHere } from "./here";
import { postedDesk } from "./posted";
import { currentTurn, keepDesk, leaveDesk, nextTurn, openDesk, readDesk, sealDesk } from "./turn";
import { isTurn } from "./turn-cookie";
import { unmovedIn } from "./unmoved";
import type { DeskCode, DeskView } from "./view";

/** What the counter page sends: with scripts it is answered with data, without them with the page. */
export interface Sent {
  locale: Locale;
  data: FormData;
  byScript: boolean;
}

const json = (body: object, status = 200): Response =>
  Response.json(body, { status, headers: { "Cache-Control": "no-store" } });

/** A form of a household that is gone: somebody else's turn has come since. */
const gone = ({ locale, byScript }: Sent): Response =>
  byScript ? json({ gone: true }, 409) : seeOther(locale, "/counter?gone=1");

async function viewOf(desk: Desk, answers: Answers, turn: string): Promise<DeskView> {
  return { ...desk, turn, base: await sealDesk(answers, turn) };
}

/** Everything that the page shows, taken over. Only without scripts anything of it is kept in the browser. */
export async function update(sent: Sent): Promise<Response> {
  const { locale, data, byScript } = sent;
  const turn = await currentTurn();
  if (textIn(data, "turn") !== (turn ?? "")) return gone(sent);
  const before = byScript ? await openDesk(textIn(data, "base", 8000), turn ?? "") : (await readDesk()).answers;
  const posted = postedDesk(data);
  const { answers, desk } = await takeDesk(before, posted, { locale, here: await readHere() });
  if (byScript) return json(await viewOf(desk, answers, turn ?? ""));
  if (!turn || (await keepDesk(answers, turn, unmovedIn(posted.values, desk.values))) === "tooLarge")
    return seeOther(locale, "/counter?large=1");
  const unread = Object.keys(desk.problems);
  return seeOther(locale, unread.length > 0 ? `/counter?unread=${unread.join(",")}` : "/counter");
}

/**
 * The button of a page that was left open does not send the household away that is open by now; before its first answer none
 * has an id.
 */
async function isOfOneBefore({ data }: Sent): Promise<boolean> {
  const [about, of, current] = [textIn(data, "household"), textIn(data, "turn"), await currentTurn()];
  // It has begun, and its answer was lost on the way: the page asks for the same turn once more.
  if (current !== null && named(data) === current) return false;
  if (of !== "" && of !== current) return true;
  return about !== noId && isOfAnother(await readSession(), about);
}

/** What a page calls the turn that is to begin, so that it can ask for the same one again. */
const named = (data: FormData): string | undefined => [textIn(data, "next")].find(isTurn);

/** The household of the page as a code, for the sheet: it opens the same answers again. */
export async function code(sent: Sent): Promise<Response> {
  const { locale, data, byScript } = sent;
  const turn = await currentTurn();
  if (!byScript || textIn(data, "turn") !== (turn ?? "")) return gone(sent);
  const before = await openDesk(textIn(data, "base", 8000), turn ?? "");
  const { answers } = await takeDesk(before, postedDesk(data), { locale, here: await readHere() });
  const { digits, until } = sealCode(answers);
  const link = linkTo(textIn(data, "origin"), digits);
  const pictures = { picture: drawCode(digits), link: link === null ? null : drawLink(link) };
  return json({ ...pictures, until: untilWords(until, locale) } satisfies DeskCode);
}

/** Nothing stays of the one before, whatever is still on its way. */
export async function next(sent: Sent): Promise<Response> {
  const { locale, byScript } = sent;
  if (await isOfOneBefore(sent)) return byScript ? json({ gone: true }, 409) : seeOther(locale, "/counter");
  await clearAnswers();
  const turn = await nextTurn(named(sent.data));
  if (!byScript) return seeOther(locale, "/counter");
  const blank = await blankFor();
  return json(await viewOf(await deskOf(blank, { locale, here: await readHere() }), blank, turn));
}

/** The same household, as the phone has it; without scripts the form of the code is answered by its own page. */
export async function open({ locale, data, byScript }: Sent): Promise<Response> {
  if (!byScript) return seeOther(locale, "/counter");
  const opened = openCode(textIn(data, "code", 20_000));
  if ("problem" in opened) return json({ message: await codeMessage(opened.problem, locale) }, 422);
  await clearAnswers();
  const turn = await nextTurn(named(data));
  const { answers, minutesAgo } = opened;
  const view = await viewOf(await deskOf(answers, { locale, here: await readHere() }), answers, turn);
  return json({ ...view, scanned: await scannedText(minutesAgo, view, locale) });
}

export async function codeMessage(problem: CodeProblem, locale: Locale): Promise<string> {
  const { say } = await wordsOf(locale);
  const message = (values?: Record<string, string | number>) => say(`counter.problems.${problem.kind}`, values);
  if (problem.kind === "cutOff") return message({ have: problem.have, need: problem.need });
  return problem.kind === "expired" ? message({ until: untilWords(problem.until, locale) }) : message();
}

export async function here({ locale, data }: Sent): Promise<Response> {
  await keepHere(textIn(data, "here"));
  return seeOther(locale, "/counter");
}

/** Question by question, as on a phone. */
export async function ask(sent: Sent): Promise<Response> {
  const { locale } = sent;
  if (await isOfOneBefore(sent)) return seeOther(locale, "/counter");
  await clearAnswers();
  await nextTurn();
  await enterCounter();
  return seeOther(locale, "/check");
}

export async function leave(sent: Sent): Promise<Response> {
  const { locale } = sent;
  if (await isOfOneBefore(sent)) return seeOther(locale, "/counter");
  await clearAnswers();
  await leaveDesk();
  await leaveCounter();
  return seeOther(locale, "");
}

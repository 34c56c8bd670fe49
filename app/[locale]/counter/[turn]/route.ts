import { postedForm } from "@/lib/http/posted-form";
import { seeOther } from "@/lib/http/see-other";
import { localeIn } from "@/lib/i18n/locale-of";
import { noId } from "@/lib/session/household-id";
import { clearAnswers, enterCounter, isOfAnother, leaveCounter, readSession } from "@/lib/session/session";
import { textIn } from "@/lib/wizard/posted";

/** The next applicant, one without a code, or nobody any more: in each case nothing stays of the one before. */
const turns = new Map<string, { path: string; mark?: () => Promise<void> }>([
  ["next", { path: "/counter" }],
  ["ask", { path: "/check", mark: enterCounter }],
  ["leave", { path: "", mark: leaveCounter }],
]);

export async function POST(request: Request, { params }: RouteContext<"/[locale]/counter/[turn]">) {
  const { locale: given, turn } = await params;
  const locale = localeIn(given);
  const chosen = turns.get(turn);
  const about = textIn(await postedForm(request), "household");
  // The button of a page that was left open does not send the household away that is open by now; before its first answer none has an id.
  if (!chosen || (about !== noId && isOfAnother(await readSession(), about))) return seeOther(locale, "/counter");
  await clearAnswers();
  await chosen.mark?.();
  return seeOther(locale, chosen.path);
}

/** Following a link clears nothing. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/counter/[turn]">) {
  return seeOther(localeIn((await params).locale), "/counter");
}

import { seeOther } from "@/lib/http/see-other";
import { localeIn } from "@/lib/i18n/locale-of";
import { clearAnswers, enterCounter, leaveCounter } from "@/lib/session/session";

/** The next applicant, one without a code, or nobody any more: in each case nothing stays of the one before. */
const turns = new Map<string, { path: string; mark?: () => Promise<void> }>([
  ["next", { path: "/counter" }],
  ["ask", { path: "/check", mark: enterCounter }],
  ["leave", { path: "", mark: leaveCounter }],
]);

export async function POST(_: Request, { params }: RouteContext<"/[locale]/counter/[turn]">) {
  const { locale: given, turn } = await params;
  const locale = localeIn(given);
  const chosen = turns.get(turn);
  if (!chosen) return seeOther(locale, "/counter");
  await clearAnswers();
  await chosen.mark?.();
  return seeOther(locale, chosen.path);
}

/** Following a link clears nothing. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/counter/[turn]">) {
  return seeOther(localeIn((await params).locale), "/counter");
}

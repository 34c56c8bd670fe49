import { postedForm } from "@/lib/http/posted-form";
import { seeOther } from "@/lib/http/see-other";
import { localeIn } from "@/lib/i18n/locale-of";
import { isAtCounter, isOfAnother, readSession } from "@/lib/session/session";
import { clearWithUndo } from "@/lib/session/undo";
import { forgetPath } from "@/lib/wizard/start";
import { textIn } from "@/lib/wizard/posted";

/** Only the page that asks says `sure`, and only of the household that it has asked about. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/check/clear">) {
  const locale = localeIn((await params).locale);
  const data = await postedForm(request);
  const isSure = textIn(data, "sure") === "1" && !isOfAnother(await readSession(), textIn(data, "household"));
  if (!isSure) return seeOther(locale, forgetPath);
  await clearWithUndo();
  return seeOther(locale, (await isAtCounter()) ? "/counter" : forgetPath);
}

/** Following a link clears nothing. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/check/clear">) {
  return seeOther(localeIn((await params).locale), forgetPath);
}

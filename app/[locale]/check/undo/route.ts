import { postedForm } from "@/lib/http/posted-form";
import { seeOther } from "@/lib/http/see-other";
import { localeIn } from "@/lib/i18n/locale-of";
import { takeBack } from "@/lib/session/undo";
import { textIn } from "@/lib/wizard/posted";
import { returningTo, withReturn } from "@/lib/wizard/returning";
import { forgetPath } from "@/lib/wizard/start";

/** Brings back what was cleared, or whoever was taken out of the family. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/check/undo">) {
  const locale = localeIn((await params).locale);
  const data = await postedForm(request);
  const fromFamily = textIn(data, "from") === "family";
  const path = fromFamily ? withReturn("/check/family", returningTo(textIn(data, "return"))) : "/check";
  return seeOther(locale, (await takeBack()) || fromFamily ? path : forgetPath);
}

/** Following a link changes nothing. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/check/undo">) {
  return seeOther(localeIn((await params).locale), forgetPath);
}

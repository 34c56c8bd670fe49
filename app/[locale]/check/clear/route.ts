import { seeOther } from "@/lib/http/see-other";
import { localeIn } from "@/lib/i18n/locale-of";
import { clearAnswers, isAtCounter } from "@/lib/session/session";

export async function POST(_: Request, { params }: RouteContext<"/[locale]/check/clear">) {
  const locale = localeIn((await params).locale);
  await clearAnswers();
  return seeOther(locale, (await isAtCounter()) ? "/counter" : "");
}

/** Following a link clears nothing. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/check/clear">) {
  return seeOther(localeIn((await params).locale), "/check");
}

import { seeOther } from "@/lib/http/see-other";
import { localeIn } from "@/lib/i18n/locale-of";
import { readAnswers } from "@/lib/session/session";
import { noAnswers } from "@/lib/wizard/start";
import { wayOf } from "@/lib/wizard/way";

/** Where a visitor goes on: the question that settles most, or check your answers. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/check">) {
  const locale = localeIn((await params).locale);
  return seeOther(locale, wayOf((await readAnswers()) ?? noAnswers).nextPath);
}

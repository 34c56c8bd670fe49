import { seeOther } from "@/lib/http/see-other";
import { localeIn } from "@/lib/i18n/locale-of";
import { readAnswers } from "@/lib/session/session";
import { noAnswers } from "@/lib/wizard/start";
import { progressOf } from "@/lib/wizard/progress";

/** Where a visitor goes on: the question that decides most, or check your answers. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/check">) {
  const locale = localeIn((await params).locale);
  return seeOther(locale, progressOf((await readAnswers()) ?? noAnswers).onPath);
}

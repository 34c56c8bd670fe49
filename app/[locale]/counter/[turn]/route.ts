import * as counter from "@/lib/counter/answer";
import { postedForm } from "@/lib/http/posted-form";
import { seeOther } from "@/lib/http/see-other";
import { localeIn } from "@/lib/i18n/locale-of";

const { update, next, open, code, here, ask, leave } = counter;
const turns = new Map(Object.entries({ update, next, open, code, here, ask, leave }));

export async function POST(request: Request, { params }: RouteContext<"/[locale]/counter/[turn]">) {
  const { locale: given, turn } = await params;
  const locale = localeIn(given);
  const chosen = turns.get(turn);
  if (!chosen) return seeOther(locale, "/counter");
  const byScript = request.headers.get("accept") === "application/json";
  return chosen({ locale, data: await postedForm(request), byScript });
}

/** Following a link changes nothing. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/counter/[turn]">) {
  return seeOther(localeIn((await params).locale), "/counter");
}

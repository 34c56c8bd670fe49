import { postedForm } from "@/lib/http/posted-form";
import { seeOther } from "@/lib/http/see-other";
import { localeIn } from "@/lib/i18n/locale-of";
import { tryRequest } from "@/lib/openapi/try-request";

/** A request typed into a page without scripts: the interface's answer as it is, indented. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/api/try">) {
  const typed = (await postedForm(request)).get("request");
  return tryRequest(typeof typed === "string" ? typed : "", localeIn((await params).locale));
}

/** Following a link tries nothing. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/api/try">) {
  return seeOther(localeIn((await params).locale), "/api");
}

import { readAnswers } from "@/lib/session/session";
import { noAnswers } from "@/lib/wizard/start";
import { wayOf } from "@/lib/wizard/way";

/** Where a visitor goes on: the question that settles most, or check your answers. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/check">) {
  const { locale } = await params;
  const { nextPath } = wayOf((await readAnswers()) ?? noAnswers);
  return new Response(null, { status: 303, headers: { Location: `/${locale}${nextPath}`, "Cache-Control": "no-store" } });
}

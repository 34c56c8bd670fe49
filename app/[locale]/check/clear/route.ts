import { clearAnswers, isAtCounter } from "@/lib/session/session";

const to = (path: string) => new Response(null, { status: 303, headers: { Location: path, "Cache-Control": "no-store" } });

export async function POST(_: Request, { params }: RouteContext<"/[locale]/check/clear">) {
  const { locale } = await params;
  await clearAnswers();
  return to(`/${locale}${(await isAtCounter()) ? "/counter" : ""}`);
}

/** Following a link clears nothing. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/check/clear">) {
  const { locale } = await params;
  return to(`/${locale}/check`);
}

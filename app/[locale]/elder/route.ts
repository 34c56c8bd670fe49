import { type NextRequest, NextResponse } from "next/server";
import { sameSitePath } from "@/lib/http/same-site-path";
import { localeIn } from "@/lib/i18n/locale-of";

const year = 365 * 24 * 60 * 60;

/** 长辈版 without a script: a link sets the cookie and brings the visitor back. Says on or off, so that following it twice does no harm. */
export async function GET(request: NextRequest, { params }: RouteContext<"/[locale]/elder">) {
  const locale = localeIn((await params).locale);
  const { searchParams } = request.nextUrl;
  const elder = searchParams.get("on") ?? (request.cookies.get("elder")?.value === "1" ? "0" : "1");
  const location = sameSitePath(searchParams.get("to")) ?? `/${locale}`;
  const response = new NextResponse(null, {
    status: 303,
    headers: { Location: location, "Cache-Control": "no-store" },
  });
  response.cookies.set("elder", elder === "1" ? "1" : "0", {
    path: "/",
    maxAge: year,
    httpOnly: true,
    sameSite: "lax",
  });
  return response;
}

import { type NextRequest, NextResponse } from "next/server";
import { negotiateLocale } from "./lib/i18n/negotiate-locale";
import { answersCookie, cookieFor, idleAtCounter } from "./lib/session/cookies";

/** Every other address names its script; matching only the bare address, counters and what is served once keeps static pages fast. */
export const config = {
  matcher: [
    "/",
    "/:locale/places/:place",
    { source: "/:locale/check/:path*", has: [{ type: "cookie", key: "counter", value: "1" }] },
  ],
};

export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  if (pathname === "/") return chooseScript(request);
  return pathname.split("/")[2] === "places" ? withOwnText(request) : staysAwake(request);
}

/** Where the operator has texts, the overview is written for each request, with the text in it. */
function withOwnText({ nextUrl }: NextRequest) {
  if (!process.env.DOCUMENTS_DIR) return NextResponse.next();
  return NextResponse.rewrite(new URL(`${nextUrl.pathname}/document${nextUrl.search}`, nextUrl));
}

function chooseScript(request: NextRequest) {
  const locale = negotiateLocale(request.headers.get("accept-language"));
  const response = NextResponse.redirect(new URL(`/${locale}`, request.url), 307);
  response.headers.set("Vary", "Accept-Language");
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

/** Looking at a page is use: at a counter the answers last from the last page on. */
function staysAwake(request: NextRequest) {
  const response = NextResponse.next();
  const sealed = request.cookies.get(answersCookie)?.value;
  if (sealed && request.method === "GET")
    response.cookies.set(answersCookie, sealed, cookieFor(idleAtCounter, request.headers));
  return response;
}

import { type NextRequest, NextResponse } from "next/server";
import { negotiateLocale } from "./lib/i18n/negotiate-locale";
import { openAddress } from "./lib/hand-over/open-address";
import { newTurn, turnCookie } from "./lib/counter/turn-cookie";
import { answersCookie, cookieFor, idleAtCounter, workingDay } from "./lib/session/cookies";

/** Every other address names its script; matching only the bare address, counters and what is served once keeps static pages fast. */
export const config = {
  matcher: [
    "/",
    "/open.html",
    "/:locale/counter",
    "/:locale/places/:place",
    { source: "/:locale/check/:path*", has: [{ type: "cookie", key: "counter", value: "1" }] },
  ],
};

export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  if (pathname === "/") return chooseScript(request);
  if (pathname === openAddress) return chooseScript(request, "/open");
  const [, , page] = pathname.split("/");
  if (page === "counter") return beginsTurn(request);
  return page === "places" ? withOwnText(request) : staysAwake(request);
}

/** Where the operator has texts, the overview is written for each request, with the text in it. */
function withOwnText({ nextUrl }: NextRequest) {
  if (!process.env.DOCUMENTS_DIR) return NextResponse.next();
  return NextResponse.rewrite(new URL(`${nextUrl.pathname}/document${nextUrl.search}`, nextUrl));
}

/** What stands after the # of an address goes along with whoever is led on. */
function chooseScript(request: NextRequest, page = "") {
  const locale = negotiateLocale(request.headers.get("accept-language"));
  const response = NextResponse.redirect(new URL(`/${locale}${page}`, request.url), 307);
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

/** A page of the counter always belongs to a turn: without one, a late answer to the first form could not be told from the next one. */
function beginsTurn(request: NextRequest) {
  if (request.method !== "GET" || request.cookies.has(turnCookie)) return NextResponse.next();
  const turn = newTurn();
  request.cookies.set(turnCookie, turn);
  const response = NextResponse.next({ request: { headers: request.headers } });
  response.cookies.set(turnCookie, turn, cookieFor(workingDay, request.headers));
  return response;
}

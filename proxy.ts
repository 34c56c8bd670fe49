import { type NextRequest, NextResponse } from "next/server";
import { negotiateLocale } from "./lib/i18n/negotiate-locale";

/** Every other address names its script; matching only the bare address keeps static pages fast. */
export const config = { matcher: "/" };

export function proxy(request: NextRequest) {
  const locale = negotiateLocale(request.headers.get("accept-language"));
  const response = NextResponse.redirect(new URL(`/${locale}`, request.url), 307);
  response.headers.set("Vary", "Accept-Language");
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

import { hasLocale } from "next-intl";
import { negotiateLocale } from "../i18n/negotiate-locale";
import { routing, type Locale } from "../i18n/routing";

/** The script asked for with `?lang=`, else the one the client prefers. */
export function requestLocale(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get("lang");
  return hasLocale(routing.locales, asked) ? asked : negotiateLocale(request.headers.get("accept-language"));
}

import { hasLocale, type IntlError } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import * as rootParams from "next/root-params";
import { loadMessages } from "./messages";
import { routing } from "./routing";

/** Server actions and route handlers have no root parameters: they name the locale themselves. */
export default getRequestConfig(async ({ locale: named }) => {
  const wanted = named ?? (await rootParams.locale());
  const locale = hasLocale(routing.locales, wanted) ? wanted : routing.defaultLocale;
  return { locale, timeZone: "Asia/Shanghai", messages: await loadMessages(locale), onError };
});

/** A word that is missing stops the build and, while serving, shows its key: better than no page. */
function onError(error: IntlError): void {
  if (process.env.NEXT_PHASE === "phase-production-build") throw error;
}

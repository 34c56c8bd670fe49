import type { Locale } from "../i18n/routing";

/** Leads to a page of this site, below the script; never kept. */
export const seeOther = (locale: Locale, path: string): Response =>
  new Response(null, { status: 303, headers: { Location: `/${locale}${path}`, "Cache-Control": "no-store" } });

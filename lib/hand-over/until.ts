import type { Locale } from "../i18n/routing";

/** Day and time, as they are in the places that the documents are about. */
export const untilWords = (until: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, {
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "Asia/Shanghai",
  })
    .format(until)
    .replace(/\s/g, "");

/** Swedish dates are ISO dates. */
const isoDate = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });

/** The calendar day in the places that the documents are about, wherever the server stands. */
export const today = (now: Date = new Date()): string => isoDate.format(now);

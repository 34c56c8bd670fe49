import type { Words } from "../i18n/words";
import { today } from "../today";
import { mostHouseholds, mostMegabytes } from "./limits";

/** What stands around a result. */
export const resultTexts = ({ say }: Words) => ({
  download: say("batch.result.download"),
  downloadNote: say("batch.result.downloadNote"),
  tooLargeHere: say("batch.result.tooLargeHere"),
  note: say("batch.result.note"),
  sortBy: say("batch.result.sortBy", { column: "COLUMN" }),
  fileName: `${say("batch.file.result")}-${today()}.xlsx`,
});

const progressTexts = ({ say }: Words): string =>
  JSON.stringify({
    tooLarge: say("batch.refusals.tooLargeFile", { megabytes: mostMegabytes }),
    working: say("batch.progress.working", { done: "DONE", of: "OF" }),
    ...Object.fromEntries(
      ["reading", "waiting", "cancel", "cancelled", "failed", "done"].map((key) => [key, say(`batch.progress.${key}`)]),
    ),
  });

/** The words of the page, for a form that takes strings. */
export const pageTexts = (words: Words) => ({
  ...resultTexts(words),
  title: `${words.say("batch.title")}｜${words.say("site.name")}`,
  errorPrefix: words.say("ui.errorPrefix"),
  heading: words.say("batch.upload.title"),
  label: words.say("batch.upload.label"),
  hint: words.say("batch.upload.hint", { households: mostHouseholds, megabytes: mostMegabytes }),
  submit: words.say("batch.upload.submit"),
  privacy: words.say("batch.upload.privacy"),
  progress: progressTexts(words),
});

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Browsers take no longer addresses than two million characters. */
const longestAddress = 1_900_000;

const beginning = `data:${xlsxType};base64,`;

/** Whether it is such a link as `linkTo` makes. */
export const isLinkToFile = (href: string): boolean =>
  href.startsWith(beginning) && /^[\w+/=]*$/.test(href.slice(beginning.length));

/** A file inside a link, where a page has no script to hold it; `null` where it is too large for that. */
export function linkTo(file: Buffer): string | null {
  const href = beginning + file.toString("base64");
  return href.length <= longestAddress ? href : null;
}

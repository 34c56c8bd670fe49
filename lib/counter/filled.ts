import type { Locale } from "../i18n/routing";
import { wordsOf } from "../i18n/words";
import type { DeskCell, DeskView } from "./view";

/** The lines of the matrix in which something is said, by name: what a code has brought. */
export function filledLines({ groups, values }: Pick<DeskView, "groups" | "values">): string[] {
  const said = Object.entries(values).flatMap(([name, value]) => (value === "" ? [] : [name]));
  const isSaid = ({ name }: DeskCell): boolean => {
    const [before = "", after] = name.split("*");
    return said.some((one) => (after === undefined ? one === name : one.startsWith(before) && one.endsWith(after)));
  };
  const rows = groups.flatMap((group) => group.rows).filter((row) => (row.shared ?? [row]).some(isSaid));
  return [...new Set(rows.map(({ label }) => label))];
}

/** How old a code is that has filled the page, and with what: an old one is of an old state of the answers. */
export async function scannedText(minutes: number, desk: Parameters<typeof filledLines>[0], locale: Locale) {
  const { say } = await wordsOf(locale);
  const age =
    minutes < 120
      ? say("counter.desk.scannedMinutes", { count: minutes })
      : say("counter.desk.scannedHours", { count: Math.floor(minutes / 60) });
  return age + say("counter.desk.filled", { lines: filledLines(desk).join(say("answers.listComma")) });
}

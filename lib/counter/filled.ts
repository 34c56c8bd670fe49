import type { Locale } from "../i18n/routing";
import { ageOf } from "../hand-over/age";
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
  // What stands after a comma is the unit, or which of several homes.
  return [...new Set(rows.map(({ label }) => label.replace(/，.*/, "")))];
}

/** How old a code is that has filled the page, and with what: an old one is of an old state of the answers. */
export async function scannedText(
  minutes: number,
  desk: Pick<DeskView, "groups" | "values" | "people">,
  locale: Locale,
): Promise<string> {
  const { say } = await wordsOf(locale);
  const lines = filledLines(desk).join(say("answers.listComma"));
  const { key, count } = ageOf(minutes);
  return (
    say(`counter.desk.scanned${key}`, { count }) + say("counter.desk.filled", { people: desk.people.length, lines })
  );
}

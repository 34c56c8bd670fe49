import type { DeskDivision } from "@/lib/counter/view";

const most = 8;
const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();

/** Divisions that a few characters can mean, by name or by the initials of its pinyin; the shortest name first. */
export function likeDivisions(text: string, divisions: readonly DeskDivision[]): DeskDivision[] {
  const typed = plain(text);
  if (typed === "") return [];
  const exact = divisions.filter(({ name }) => plain(name) === typed);
  if (exact.length > 0) return exact;
  const found = divisions.filter(
    ({ name, initials }) =>
      initials.some((own) => own.startsWith(typed)) || plain(name).includes(typed) || beginsWith(typed, name),
  );
  return found.slice(0, most);
}

/** The whole official name was typed, with the province or without. */
function beginsWith(typed: string, name: string): boolean {
  const [province = "", own] = name.split(" ");
  return own !== undefined && (typed.startsWith(own) || typed.startsWith(province + own));
}

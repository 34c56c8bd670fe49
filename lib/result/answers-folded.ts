import { refKey } from "@/policies/facts/rows";
import { stepById, type Step } from "../wizard/steps";
import type { AnswerRow, SaidRow } from "./answers-view";

/** A page with something that was answered 不清楚, and of whom; of nobody where it asks about homes, booklets or the family. */
export interface UnclearPage extends Pick<Step, "id" | "topic" | "place"> {
  people: string[];
}

/** Of each page one line, however many facts it asks for and of however many people. */
export function unclearPages(rows: readonly SaidRow[]): UnclearPage[] {
  const pages = new Map<string, UnclearPage>();
  for (const { ref, step, value } of rows) {
    const page = stepById(step);
    if (value !== null || !page) continue;
    const { id, topic, place } = page;
    const people = pages.get(id)?.people ?? [];
    const more = ref.person === null || people.includes(ref.person) ? [] : [ref.person];
    pages.set(id, { id, topic, place, people: [...people, ...more] });
  }
  return [...pages.values()];
}

/** One line for several people who were asked and said the same: the row of the first of them. */
export interface SharedRow extends AnswerRow {
  people: string[];
}

/** What is the same of all who were asked, where they are several. */
export function sharedRows(rows: readonly AnswerRow[]): SharedRow[] {
  const asked = new Map<string, SharedRow[]>();
  for (const row of rows) {
    const { ref } = row;
    if (ref.person === null) continue;
    const key = refKey({ ...ref, person: null });
    asked.set(key, [...(asked.get(key) ?? []), { ...row, people: [ref.person] }]);
  }
  return [...asked.values()].flatMap((all) => {
    const [first, ...others] = all;
    const isShared = others.length > 0 && new Set(all.map(({ value }) => JSON.stringify(value))).size === 1;
    return first && isShared ? [{ ...first, people: all.flatMap(({ people }) => people) }] : [];
  });
}

import type { PersonAssessment } from "@/policies/assess/assessment";

/** Something to know beside the answer, and whom it concerns. */
export interface NoteView {
  id: string;
  /** What `id:detail` says after the colon. */
  detail: string | null;
  people: string[];
}

/** Told in places of their own: with the document, or as what another document decides. */
const toldElsewhere = new Set(["successor", "defersTo", "otherReading", "readingsDiffer"]);

const split = (note: string): [id: string, detail: string | null] => {
  const [id = "", ...detail] = note.split(":");
  return [id, detail.length > 0 ? detail.join(":") : null];
};

/** What is told of people, each note once with everybody whom it concerns. */
export function notesOf(people: readonly PersonAssessment[]): NoteView[] {
  const found = new Map<string, NoteView>();
  for (const person of people) {
    for (const note of person.notes) {
      const [id, detail] = split(note);
      if (toldElsewhere.has(id)) continue;
      const view = found.get(note) ?? { id, detail, people: [] };
      view.people.push(person.id);
      found.set(note, view);
    }
  }
  return [...found.values()];
}

/** The details of all notes of these ids. */
export function detailsOf(people: readonly PersonAssessment[], ...ids: string[]): string[] {
  const details = people
    .flatMap(({ notes }) => notes.map(split))
    .flatMap(([id, detail]) => (ids.includes(id) && detail !== null ? [detail] : []));
  return [...new Set(details)];
}

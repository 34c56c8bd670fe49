import type { NoteView } from "@/lib/result/notes";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { HouseholdWords } from "./household-words";

interface NotesProps {
  notes: readonly NoteView[];
  place: JurisdictionId;
  words: HouseholdWords;
}

/** What is to be known beside the answer, and whom it concerns. */
export function Notes({ notes, place, words }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <ul className="plain notes">
      {notes.map(({ id, detail, people }) => (
        <li key={`${id} ${detail}`}>
          {words.own(place, "notes", id, { who: words.names(people), place: words.place(place), detail: detail ?? "" })}
        </li>
      ))}
    </ul>
  );
}

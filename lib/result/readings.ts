import type { AreaAssessment, Outcome, PersonAssessment } from "@/policies/assess/assessment";
import { policiesOn } from "@/policies";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Ambiguity } from "@/policies/policy";
import { detailsOf } from "./notes";

export interface ReadingView {
  id: string;
  /** What each reading gives, and for whom. */
  people: { A: Outcome; B: Outcome; for: string[] }[];
}

export type OtherReading = Pick<Ambiguity, "id" | "taken">;

/** Where two readings give different answers. */
export function readingsOf(people: readonly PersonAssessment[]): ReadingView[] {
  const views = new Map<string, ReadingView>();
  for (const { id: person, readings } of people) {
    for (const { id, A, B } of readings) {
      const view = views.get(id) ?? { id, people: [] };
      const alike = view.people.find((other) => other.A === A && other.B === B);
      if (alike) alike.for.push(person);
      else view.people.push({ A, B, for: [person] });
      views.set(id, view);
    }
  }
  return [...views.values()];
}

/** Where the text can be read otherwise, and which reading was taken. */
export function otherReadingsOf(place: JurisdictionId, areas: readonly AreaAssessment[], asOf: string): OtherReading[] {
  const ids = [
    ...detailsOf(
      areas.flatMap(({ people }) => people),
      "readingsDiffer",
      "otherReading",
    ),
    ...areas.flatMap(({ rights }) => rights.flatMap(({ otherReadings }) => otherReadings)),
  ];
  const known = policiesOn(asOf).find(({ id }) => id === place)?.readings ?? [];
  return known.filter(({ id }) => ids.includes(id)).map(({ id, taken }) => ({ id, taken }));
}

import type { JurisdictionAssessment, PersonAssessment, Step as WayIn } from "@/policies/assess/assessment";
import { isOpen, wordOf } from "./outcome-word";
import { shownAreas } from "./shown-areas";

/** What is open from one month on, if nothing changes but time. */
export interface Opening {
  /** `YYYY-MM`; `null` where it is open today. */
  month: string | null;
  /** The same people in each of these kinds of place. */
  areas: string[];
  people: string[];
  /** A paper is missing besides. */
  withPaper: boolean;
}

/** The calendar month when a way is open that needs time, and a paper at most; `null` where it needs more than that. */
function monthOf({ needs, to }: WayIn): string | null {
  const months = needs.flatMap(({ earliest }) => (earliest === null ? [] : [earliest])).sort();
  const isTime = to === "accepted" && needs.every(({ kind }) => kind === "wait" || kind === "paper");
  return isTime ? (months.at(-1) ?? null) : null;
}

function opensFor(person: PersonAssessment, area: string): Pick<Opening, "month" | "withPaper"> | null {
  if (isOpen(wordOf(person))) return { month: null, withPaper: false };
  if (person.outcome !== "notYet") return null;
  const [first] = person.steps
    .filter((step) => step.area === area)
    .map((step) => ({ month: monthOf(step), withPaper: step.needs.some(({ kind }) => kind === "paper") }))
    .filter(({ month }) => month !== null)
    .sort((a, b) => String(a.month).localeCompare(String(b.month)) || Number(a.withPaper) - Number(b.withPaper));
  return first ?? null;
}

/** From today on: who can go to which kind of place from which month on; nothing where time opens nothing. */
export function monthsLine(place: JurisdictionAssessment): Opening[] {
  const openings = new Map<string, Opening>();
  for (const { placeType, people } of shownAreas(place)) {
    for (const [key, opening] of openingsIn(placeType, people)) {
      const same = openings.get(key);
      if (same) same.areas.push(placeType);
      else openings.set(key, opening);
    }
  }
  const ordered = [...openings.values()].sort((a, b) => (a.month ?? "").localeCompare(b.month ?? ""));
  return ordered.some(({ month }) => month !== null) ? ordered : [];
}

function openingsIn(placeType: string, people: readonly PersonAssessment[]): [string, Opening][] {
  const found = new Map<string, Opening>();
  for (const person of people) {
    const opens = opensFor(person, placeType);
    if (!opens) continue;
    const key = JSON.stringify(opens);
    const opening = found.get(key) ?? { ...opens, areas: [placeType], people: [] };
    opening.people.push(person.id);
    found.set(key, opening);
  }
  return [...found.values()].map((opening) => [
    JSON.stringify([opening.month, opening.withPaper, opening.people]),
    opening,
  ]);
}

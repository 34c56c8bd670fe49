import { refKey } from "@/policies/facts/rows";
import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { about } from "./fact-key";
import type { Progress } from "./progress";
import { severalStand } from "./registers";
import { stepAsking, steps, type Step } from "./steps";

/** How many pages are left: as few for whoever knows everything, as many for whoever knows nothing. */
export interface PagesLeft {
  least: number;
  most: number;
}

/** @param progress of these answers */
export function pagesLeft(answers: Answers, { open, ahead }: Progress): PagesLeft {
  const asking = new Set([...open.outcome.values()].map(({ ref }) => stepAsking(ref.fact, ref.jurisdiction)));
  const most = Math.max(ahead.length, asking.size + besideOutcomes(answers));
  return { least: Math.max(1, Math.min(most, expectedPages(answers) - answers.trail.length)), most };
}

/** Pages that no open fact calls for, but a hukou that is rural, or may be: booklets, and land. */
function besideOutcomes({ household, trail, unsure }: Answers): number {
  const isRural = household.people.some(
    ({ id, hukou }) =>
      hukou?.kind === "rural" || (hukou?.kind == null && !unsure.includes(refKey(about("hukou.kind", { person: id })))),
  );
  const several = severalStand(household) && !trail.includes("registers");
  return (several ? 1 : 0) + (isRural && !trail.includes("land") ? 1 : 0);
}

/** How many pages a family like this one is asked that knows its answers, from its places and its people alone. */
export function expectedPages({ places, withoutTies, household }: Answers): number {
  const tied = places.filter((place) => !withoutTies.includes(place));
  const local = tied.map((place) => Math.ceil(steps.filter((step) => step.place === place).length / askedOfPlace));
  return (
    ofEverybody +
    (places.length > 1 ? 1 : 0) +
    (household.people.length > 1 ? 1 : 0) +
    local.reduce((sum, each) => sum + each, 0)
  );
}

/** Of three pages that a document can ask for, a family sees one (`first-answer.test.ts`). */
const askedOfPlace = 3;
/** Places, family, hukou, land. */
const ofEverybody = 4;

/** A page takes longer the more people it asks about, up to those whom one tick answers for. */
const [secondsOfPage, secondsOfPerson, mostPeople] = [12, 4, 5];

export const minutesFor = (pages: number, people: number): number =>
  Math.max(1, Math.round((pages * (secondsOfPage + secondsOfPerson * Math.min(people, mostPeople))) / 60));

/** Without a number before it is known who is in the family. No answer lets either number climb. */
export function progressText(step: Step, answers: Answers, progress: Progress, words: Words): string {
  const chapter = words.say(`wizard.steps.${step.topic}.chapter`);
  const say = (key: string, values = {}): string => words.say(`wizard.page.${key}`, { chapter, ...values });
  const { ahead, open } = progress;
  if (step.topic === "places") return say("progressFirst");
  if (!ahead.some(({ id }) => id === step.id)) return say("progressEdit");
  if (ahead.length === 1 && open.outcome.size === 0) return say("progressLast");
  const { least, most } = pagesLeft(answers, progress);
  const minutes = (pages: number): number => minutesFor(pages, answers.household.people.length);
  const [soonest, latest] = [minutes(least), minutes(most)];
  const time = soonest === latest ? say("minutes", { minutes: latest }) : say("minutesRange", { soonest, latest });
  return most - least > 1 ? say("progressRange", { least, most, time }) : say("progress", { count: most, time });
}

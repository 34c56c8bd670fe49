import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import type { Progress } from "./progress";
import { steps, type Step } from "./steps";

/** How many pages a family like this one is asked, from its places and its people alone: no answer lets it climb. */
export function expectedPages({ places, withoutTies, household }: Answers): number {
  const tied = places.filter((place) => !withoutTies.includes(place));
  const local = tied.map((place) => Math.ceil(steps.filter((step) => step.place === place).length / askedOfPlace));
  return (
    ofEverybody +
    (places.length > 1 ? 1 : 0) +
    (household.people.length > 1 ? ofFamilies : 0) +
    local.reduce((sum, each) => sum + each, 0)
  );
}

/** Of three pages that a document can ask for, a family sees one (`first-answer.test.ts`). */
const askedOfPlace = 3;
/** Places, family, hukou, schools, land. */
const ofEverybody = 5;
/** Booklets, and one page that only some families see. */
const ofFamilies = 2;

/** So many pages are nearly none. */
const few = 3;

const secondsOfPage = 16;

export const minutesFor = (pages: number): number => Math.max(1, Math.round((pages * secondsOfPage) / 60));

/** Without a number before it is known who is in the family, and where what is left is less than was thought. */
export function progressText(step: Step, answers: Answers, { pending, open }: Progress, words: Words): string {
  const chapter = words.say(`wizard.steps.${step.topic}.chapter`);
  const say = (key: string, values = {}): string => words.say(`wizard.page.${key}`, { chapter, ...values });
  if (step.topic === "places") return say("progressFirst");
  if (!pending.some(({ id }) => id === step.id)) return say("progressEdit");
  if (pending.length === 1 && open.outcome.size === 0) return say("progressLast");
  const count = expectedPages(answers) - answers.trail.length;
  if (count > 1) return say("progress", { count, minutes: minutesFor(count) });
  // More than was thought: the pages behind are counted, so that no two pages say the same.
  return say(pending.length > few ? "progressMore" : "progressFew", { number: answers.trail.length + 1 });
}

import { householdSchema } from "@/policies/facts/schema";
import { refKey } from "@/policies/facts/rows";
import { pathOf, withFacts } from "@/policies/facts/with-fact";
import { factErrors, type FactError } from "../facts/fact-error";
import type { Answers } from "../session/answers";
import { refOf } from "./fact-key";
import { tidy } from "./places";
import type { Slot } from "./slots";

export interface Reconciled {
  answers: Answers;
  /** What cannot be, at the field of this page that has to change. */
  refused: { slot: Slot; error: FactError }[];
}

/**
 * The schema is the authority. What this page makes impossible is refused here, where it can be mended;
 * an older answer elsewhere that no longer makes sense gives way to the new one, and is named.
 */
export function reconcile(answers: Answers, slots: readonly Slot[]): Reconciled {
  let reconciled = tidy(answers);
  for (const _ of Array.from({ length: 50 })) {
    const read = householdSchema.safeParse(reconciled.household);
    if (read.success) return { answers: tidy(reconciled), refused: [] };
    const errors = factErrors(read.error.issues);
    const refused = errors.flatMap((error) => slotsFor(error, slots, reconciled).map((slot) => ({ slot, error })));
    if (refused.length > 0) return { answers: reconciled, refused };
    reconciled = errors.reduce(drop, reconciled);
  }
  throw new Error("dropping answers does not end");
}

/** What two people are to each other contradicts their ages: on the page of either, the age is what can be mended. */
const betweenPeople = new Set(["parentNotOlder", "severalSpouses", "spouseTooYoung", "tooMany"]);

function slotsFor({ path, code }: FactError, slots: readonly Slot[], { household }: Answers): Slot[] {
  const at = (slot: Slot): boolean =>
    slot.kind === "fact" && pathOf(household, slot.ref).every((key, index) => key === path[index]);
  const here = slots.find(at);
  const other = betweenPeople.has(code)
    ? slots.find((slot) => slot.kind === "fact" && slot.ref.fact === "ageYears")
    : undefined;
  const found = here ?? other;
  return found ? [found] : [];
}

/** What is said of somebody gives way; whoever is there stays. */
function drop(answers: Answers, { path }: FactError): Answers {
  const ref = refOf(answers.household, path);
  if (!ref || ref.fact === "relation") throw new Error(`no answer to drop at ${path.join(".")}`);
  return {
    ...answers,
    household: withFacts(answers.household, [{ ref, value: null }]),
    dropped: [...new Set([...answers.dropped, refKey(ref)])],
  };
}

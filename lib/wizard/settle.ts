import { householdSchema } from "@/policies/facts";
import { factErrors, type FactError } from "../facts/fact-error";
import type { Answers } from "../session/answers";
import { keyOf, pathOf, refOf, type Path } from "./fact-key";
import { withValueAt } from "./fact-value";
import { placeOf, type Slot } from "./slots";
import { tidy } from "./places";

export interface Settled {
  answers: Answers;
  /** What cannot be, at the field of this page that has to change. */
  refused: { slot: Slot; error: FactError }[];
}

/**
 * The schema is the authority. What this page makes impossible is refused here, where it can be mended;
 * an older answer elsewhere that no longer makes sense gives way to the new one, and is named.
 */
export function settle(answers: Answers, slots: readonly Slot[]): Settled {
  let settled = answers;
  for (const _ of Array.from({ length: 50 })) {
    const read = householdSchema.safeParse(settled.household);
    if (read.success) return { answers: tidy(settled), refused: [] };
    const errors = factErrors(read.error.issues);
    const refused = errors.flatMap((error) => slotsFor(error, slots, settled).map((slot) => ({ slot, error })));
    if (refused.length > 0) return { answers: settled, refused };
    settled = errors.reduce(drop, settled);
  }
  throw new Error("dropping answers does not end");
}

/** Relations and ages of two people contradict each other: on the page of either, its age is what can be mended. */
const betweenPeople = new Set(["parentNotOlder", "childNotYounger", "severalSpouses", "spouseTooYoung", "tooMany"]);

function slotsFor({ path, code }: FactError, slots: readonly Slot[], { household }: Answers): Slot[] {
  const at = path.join(".");
  const here = slots.find((slot) => slotPath(slot, household).join(".") === at);
  const other = betweenPeople.has(code) ? slots.find((slot) => slot.kind === "fact" && slot.ref.fact === "ageYears") : undefined;
  const found = here ?? other;
  return found ? [found] : [];
}

function slotPath(slot: Slot, household: Answers["household"]): Path {
  if (slot.kind === "fact") return pathOf(household, slot.ref);
  return slot.kind === "holder" ? ["destinations", placeOf(slot) ?? "", "dwellingHolder"] : [];
}

function drop(answers: Answers, { path }: FactError): Answers {
  const ref = refOf(answers.household, path);
  const dropped = ref ? [...new Set([...answers.dropped, keyOf(ref)])] : answers.dropped;
  return { ...answers, household: withValueAt(answers.household, path, null), dropped };
}

import type { DeskView } from "@/lib/counter/view";
import { applicant, houseOf, type House } from "./household";

export interface Shown {
  view: DeskView;
  house: House;
}

const nobody: House = { people: [applicant], places: [], apart: [], values: {} };

/**
 * A page on which nobody is. @param view of the household that was there: only its turn, and what is the same of everybody,
 * stays @param blank an empty page as this desk has seen one
 */
export function wiped(view: DeskView, blank: DeskView | null): Shown {
  if (blank) return { view: { ...blank, turn: view.turn, base: "" }, house: houseOf(blank) };
  const bare = {
    people: view.people.slice(0, 1),
    values: {},
    open: [],
    problems: {},
    notes: {},
    choices: {},
    base: "",
  };
  const result = { ...view.result, sentence: "", next: null, places: [] };
  return { view: { ...view, ...bare, result }, house: nobody };
}

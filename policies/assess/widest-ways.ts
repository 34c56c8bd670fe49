import type { Change, Diagram } from "./diagram";
import { notMet } from "./finding";
import type { Logic } from "./logic";
import { essence } from "./rank";

/** What counts towards an outcome of each finding, each once, without those that never find more than another. */
export function widest(ways: readonly Diagram[], logic: Logic): readonly Diagram[] {
  const { diagrams, worlds } = logic;
  const counting: Change = { id: 66, of: (findings) => essence(worlds, findings) };
  const counted = [...new Set(ways.map((way) => diagrams.change(counting, way)))].filter((way) => way !== notMet);
  const supports = new Map(counted.map((way) => [way, diagrams.support(way)]));
  const isWithin = (small: Diagram, large: Diagram): boolean => {
    const [asked = none, asks = none] = [supports.get(small), supports.get(large)];
    return asks.length < asked.length && isPart(asks, asked) && logic.any(small, large) === large;
  };
  return counted.filter((way) => !counted.some((other) => isWithin(way, other)));
}

const none: readonly number[] = [];

/** Is every number of one list in another? Both ascend. */
function isPart(few: readonly number[], many: readonly number[]): boolean {
  let at = 0;
  return few.every((one) => {
    while ((many[at] ?? one) < one) at += 1;
    return many[at] === one;
  });
}

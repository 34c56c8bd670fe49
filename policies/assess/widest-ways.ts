import type { Change, Diagram } from "./diagram";
import { notMet } from "./finding";
import type { Logic } from "./logic";
import { essence } from "./rank";

/** What counts towards an outcome of each finding, each once, without those that never find more than another. */
export function widest(ways: readonly Diagram[], logic: Logic): readonly Diagram[] {
  const { diagrams, worlds } = logic;
  const counting: Change = { id: 66, of: (findings) => essence(worlds, findings) };
  const counted = [...new Set(ways.map((way) => diagrams.change(counting, way)))].filter((way) => way !== notMet);
  const isWithin = (small: Diagram, large: Diagram): boolean => {
    const [asked, asks] = [diagrams.support(small), diagrams.support(large)];
    return asks.length < asked.length && asks.every((one) => asked.includes(one)) && logic.any(small, large) === large;
  };
  return counted.filter((way) => !counted.some((other) => isWithin(way, other)));
}

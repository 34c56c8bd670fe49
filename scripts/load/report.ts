import type { Driven, Target } from "./drive";

export interface Loaded {
  target: Target;
  /** A server that does nothing, sending the same bytes. */
  floor: Driven;
  /** As many requests as the server takes. */
  most: Driven;
  /** Milliseconds of processor time that the server takes for a request. */
  processor: number;
  /** At half of that. */
  atHalf: Driven;
}

const whole = (number: number): string => Math.round(number).toLocaleString("en");

function row({ target: { name, goal }, floor, most, processor, atHalf }: Loaded): string {
  const ratio = most.perSecond / floor.perSecond;
  const isMet = "ofFloor" in goal ? ratio >= goal.ofFloor : most.perSecond >= goal.perSecond;
  const wanted = "ofFloor" in goal ? `≥ ${goal.ofFloor} of the floor` : `≥ ${whole(goal.perSecond)} a second`;
  const cells = [
    name,
    whole(most.perSecond),
    whole(floor.perSecond),
    ratio.toFixed(3),
    processor.toFixed(processor < 1 ? 2 : 0),
    `${most.p50} · ${most.p975} · ${most.p99}`,
    `${atHalf.p50} · ${atHalf.p975} · ${atHalf.p99}`,
    String([most, atHalf].reduce((sum, { errors, late }) => sum + errors + late, 0)),
    `${wanted}: ${isMet ? "yes" : "no"}`,
  ];
  return `| ${cells.join(" | ")} |`;
}

/** One line a target, as Markdown. */
export const loadTable = (measured: readonly Loaded[]): string =>
  [
    "| what | a second | floor | ratio | processor ms | p50 · p97.5 · p99 ms | the same at half | errors | goal |",
    "|---|--:|--:|--:|--:|---|---|--:|---|",
    ...measured.map(row),
  ].join("\n");

import type { ReactNode } from "react";
import { Icon } from "./outcome-icon";
import { type OutcomeWord, outcomeTone } from "./outcome-tone";

interface OutcomeMarkProps {
  word: OutcomeWord;
  /** cell: icon above a two-character word; line: icon before it; tag: on its tone's wash. */
  as?: "line" | "cell" | "tag";
  children: ReactNode;
}

const shape = { line: "mark", cell: "mark mark-cell", tag: "tag" };

export function OutcomeMark({ word, as = "line", children }: OutcomeMarkProps) {
  return (
    <span className={`${shape[as]} tone-${outcomeTone(word)}`}>
      <Icon name={word} />
      {children}
    </span>
  );
}

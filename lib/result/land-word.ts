import type { AreaAssessment } from "@/policies/assess/assessment";
import { rightsOf, type RightLine } from "./rights";

/** What becomes of the land, in one word, and whether the document says that it stays theirs. */
export interface LandWord {
  /** `open`: whether they have any is not known. */
  effect: RightLine["effect"] | "open";
  /** It is protected, and whether it stays theirs is not written: the one is never told without the other. */
  keptIsUnsaid: boolean;
  /** Papers without which it is not kept. */
  papers: string[];
}

/** Whether the land stays theirs: the right that a family fears for. */
const feared = "landKeptAfterSettling";

/** The strongest of what is written of a family's land; `null` where they have none. */
export function landWordOf(areas: readonly AreaAssessment[]): LandWord | null {
  const land = rightsOf(areas).find(({ kind }) => kind === "land");
  if (!land) return null;
  const [strongest] = land.said.filter(({ id }) => id !== feared);
  const kept = land.said.find(({ id }) => id === feared);
  const isKept = kept !== undefined && kept.effect !== "notStated";
  if (!strongest && !isKept)
    return { effect: land.open.length > 0 ? "open" : "notStated", keptIsUnsaid: false, papers: [] };
  const told = isKept ? kept : strongest;
  return {
    effect: told?.effect ?? "notStated",
    keptIsUnsaid: !isKept && told?.effect === "protected",
    papers: [...new Set(land.said.filter(({ effect }) => effect === told?.effect).flatMap(({ papers }) => papers))],
  };
}

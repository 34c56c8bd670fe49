import type { AreaAssessment } from "@/policies/assess/assessment";
import { landRights } from "@/policies/facts/vocabulary";
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

/** The rights to the land itself, by what places call them: what is paid, transferred or certified besides is not the land. */
export const theLandItself: readonly string[] = landRights.flatMap((kind) => [kind, `${kind}NotForced`]);

/** The strongest of what is written of a family's own land; `null` where they have none. */
export function landWordOf(areas: readonly AreaAssessment[]): LandWord | null {
  const [land] = rightsOf(areas, [], ["land"]);
  if (!land) return null;
  const ofLand = land.said.filter(({ id }) => theLandItself.includes(id));
  const isOpen = land.open.some(({ lines }) => lines.some(({ id }) => theLandItself.includes(id)));
  const kept = land.said.find(({ id, effect }) => id === feared && effect !== "notStated");
  const told = kept ?? ofLand[0];
  if (!told) return { effect: isOpen ? "open" : "notStated", keptIsUnsaid: false, papers: [] };
  return {
    effect: told.effect,
    keptIsUnsaid: !kept && told.effect === "protected",
    papers: [...new Set([told, ...ofLand].filter(({ effect }) => effect === told.effect).flatMap((one) => one.papers))],
  };
}

import type { Outcome, PersonAssessment } from "./assessment";
import type { Findings, Worlds } from "./finding";
import { outcomeAt, rankOf } from "./rank";

const worldsOf = (worlds: Worlds): number[] => Array.from({ length: worlds.count }, (_, world) => world);

/** @param possible findings, one for each way in which what is not known can turn out */
export const ambiguitiesThatMatter = (possible: readonly Findings[], worlds: Worlds): number[] =>
  worlds.ambiguities.flatMap((_, index) =>
    possible.some((findings) =>
      worldsOf(worlds).some((world) => worlds.at(findings, world) !== worlds.at(findings, world ^ (1 << index))),
    )
      ? [index]
      : [],
  );

/** What each reading alone gives for certain: the worst over all other ambiguities and over everything that is not known. */
export function outcomesByReading(possible: readonly Findings[], worlds: Worlds): PersonAssessment["readings"] {
  const worst = (index: number, B: boolean): Outcome => {
    const side = worldsOf(worlds).filter((world) => worlds.readsB(world, index) === B);
    const found = possible.flatMap((findings) => side.map((world) => worlds.at(findings, world)));
    return outcomeAt(rankOf(worlds, worlds.everywhere(Math.min(...found))));
  };
  return ambiguitiesThatMatter(possible, worlds).map((index) => ({
    id: worlds.ambiguities[index] ?? "",
    A: worst(index, false),
    B: worst(index, true),
  }));
}

import type { Citation, ClauseEntry } from "../../instrument";
import { jurisdictionIds } from "../../jurisdictions";
import { newestPolicy } from "../../registry";
import { familiesTried, type Relation } from "./relation";

/** The list that `docs/relations.md` prints. */

/** What the register of the cited document says of the clause, and whose document it is. */
export function entryOf({ instrument, clause }: Citation): { place: string; entry: ClauseEntry } | undefined {
  const place = jurisdictionIds.find((id) => newestPolicy(id).instrument.id === instrument);
  const entry = place && newestPolicy(place).instrument.clauses[clause];
  return entry && { place, entry };
}

const locatorOf = (citation: Citation): string => {
  const found = entryOf(citation);
  const sentence = found?.entry.sentence;
  return [found?.place, citation.locator, sentence === undefined ? undefined : `s.${sentence}`]
    .filter((part) => part !== undefined)
    .join(" ");
};

const line = ({ id, cites, says, floor, brokenBy }: Relation): string =>
  `| \`${id}\` | ${cites.map(locatorOf).join("; ")} | ${says} | ${floor} | ${brokenBy ? "yes" : ""} |`;

export function catalogue(relations: readonly (readonly [heading: string, relations: readonly Relation[]])[]): string {
  const all = relations.flatMap(([, list]) => list);
  const parts = relations.map(([heading, list]) =>
    [
      `## ${heading}`,
      "",
      `${list.length} relations.`,
      "",
      "| id | follows from | what must hold | floor | tried on a mistake |",
      "|---|---|---|---|---|",
      ...list.map(line),
      "",
    ].join("\n"),
  );
  return [
    "# Relations between two answers",
    "",
    `${all.length} sentences of the form "the same family, with this otherwise: then that". Nobody has to know the right answer to see one of them broken. Each follows from a clause or from the contract, and is tried on ${familiesTried} families made for it (\`policies/testing/relations\`); at least so many as the floor says must come to the point, so that none holds by never being asked. ${all.filter(({ brokenBy }) => brokenBy).length} are also tried on the law with one mistake in it, which they have to notice.`,
    "",
    "`RELATION_RUNS=400 RELATION_SEED=7 npx vitest run policies/testing/relations.test.ts` tries more and other families; `RELATION_SHRINK=1` looks for the smallest that breaks. This page is written by that test (`-u`).",
    "",
    ...parts,
  ].join("\n");
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jurisdictionIds } from "../jurisdictions";
import { newestPolicy } from "../registry";
import { CaseFile, type GoldenCase } from "./golden/case-file";

/** Golden households: tables that somebody who knows the document can read aloud, and say yes or no to. */

/** The day on which every case is replayed. */
export const replayedOn = "2026-11-22";

const folder = join(import.meta.dirname, "cases");

/** Every case, with the file it stands in. */
export const goldenCases: readonly (readonly [file: string, golden: GoldenCase])[] = jurisdictionIds.flatMap((place) =>
  readdirSync(join(folder, place))
    .filter((file) => file.endsWith(".md"))
    .sort()
    .flatMap((file) => {
      const name = `${place}/${file.replace(/\.md$/u, "")}`;
      return new CaseFile(name, readFileSync(join(folder, place, file), "utf8"), place, newestPolicy(place)).cases.map(
        (golden) => [`${name}.md`, golden] as const,
      );
    }),
);

export type { GoldenCase };

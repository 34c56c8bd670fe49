import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { coverageOf } from "./coverage";
import { verifiedPlaces, type VerifiedPlace } from "./places";
import { registerProblems } from "./register";
import { comparable } from "./text";

/** Where the documents lie when they are there: the operator's choice, else beside the repository. */
export const sourcesFolder = (asked: string | undefined = process.env.POLICY_SOURCES): string =>
  path.resolve(import.meta.dirname, "../..", asked ?? "../shared/sources");

export const sourcesPresent = (folder: string): boolean => existsSync(folder);

export interface Verification {
  coverage: string[];
  problems: string[];
}

export async function verifyPlace(
  { policy, clean, script, firstSentences }: VerifiedPlace,
  folder: string,
): Promise<Verification> {
  const file = path.join(folder, `${policy.id}.txt`);
  if (!existsSync(file)) return { coverage: [], problems: [`${policy.id}: ${file} is not there`] };
  const source = comparable(clean(await readFile(file, "utf8")), script);
  return { coverage: coverageOf(policy, source), problems: registerProblems(policy, source, firstSentences) };
}

export const verifyAll = (folder: string): Promise<Verification[]> =>
  Promise.all(verifiedPlaces.map((place) => verifyPlace(place, folder)));

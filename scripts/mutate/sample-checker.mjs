import { createHash } from "node:crypto";

/**
 * Lets StrykerJS try only so many in a hundred of its mutants: of one seed always the same ones, because seed and their own text
 * decide. What is left out is reported as not compiling, for this reason, and is not counted by scripts/mutate/engine-mutants.ts.
 */
export const notInSample = "not in the sample";

const percent = Number(process.env["MUTANTS_PERCENT"] ?? 100);
/** Another seed draws another sample; without one it is the first that was ever drawn. */
const seed = process.env["MUTANTS_SEED"] ?? "";

/** @typedef {{ id: string, fileName: string, location: object, replacement: string }} Mutant */

/** @param {Mutant} mutant */
function isInSample({ fileName, location, replacement }) {
  const file = fileName.slice(Math.max(fileName.lastIndexOf("/lib/"), fileName.lastIndexOf("/policies/")));
  const text = JSON.stringify([file, location, replacement]);
  return (
    createHash("sha256")
      .update(seed + text)
      .digest()
      .readUInt32BE() %
      100 <
    percent
  );
}

class SampleChecker {
  async init() {}

  /** @param {Mutant[]} mutants */
  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        isInSample(mutant) ? { status: "passed" } : { status: "compileError", reason: notInSample },
      ]),
    );
  }
}

export const strykerPlugins = [{ kind: "Checker", name: "sample", injectableClass: SampleChecker }];

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Citation } from "../instrument";
import { relations } from "./relations";
import { catalogue, entryOf } from "./relations/catalogue";
import { contractSections, familiesTried, type Relation } from "./relations/relation";
import { lawWith, replay, theLaw, type Law } from "./relations/replaying";

/** Relations between the answers to one family and to the same family with something otherwise (`docs/relations.md`). */

const timeout = 120_000;
const numRuns = Number(process.env["RELATION_RUNS"] ?? familiesTried);
const seed = Number(process.env["RELATION_SEED"] ?? 20170322);
/** To find a smaller family takes long, and is asked for by hand. */
const endOnFailure = process.env["RELATION_SHRINK"] === undefined;

const all = relations.flatMap(([, list]) => list);
const byId = all.map((relation) => [relation.id, relation] as const);
const enough = ({ floor }: Relation): number => Math.floor((floor * numRuns) / familiesTried);

/** @returns how many families came to the point */
function tried(relation: Relation, law: Law): number {
  let count = 0;
  fc.assert(
    fc.property(relation.families, (family) => {
      const faults = replay(relation, family, law);
      if (faults === null) return;
      count += 1;
      expect(faults, `${relation.id}: ${relation.says}`).toEqual([]);
    }),
    { numRuns, seed, endOnFailure },
  );
  return count;
}

describe("a relation", () => {
  it.each(byId)(
    "holds over families, enough of which come to the point: %s",
    (_, relation) => {
      expect(tried(relation, theLaw), `families of ${numRuns}, seed ${seed}`).toBeGreaterThanOrEqual(enough(relation));
    },
    timeout,
  );

  it.each(byId.flatMap(([id, relation]) => (relation.brokenBy ? [[id, relation, relation.brokenBy] as const] : [])))(
    "notices a law with one mistake in it, by a fault or by families that no longer come to the point: %s",
    (_, relation, mistake) => {
      const law = lawWith(mistake);
      let count = 0;
      const isNoticed = fc.sample(relation.families, { numRuns, seed }).some((family) => {
        const faults = replay(relation, family, law);
        if (faults !== null) count += 1;
        return faults !== null && faults.length > 0;
      });
      expect(isNoticed || count < enough(relation), relation.says).toBe(true);
    },
    timeout,
  );
});

describe("the catalogue", () => {
  const stands = (citation: Citation): boolean => {
    const { instrument, clause, locator } = citation;
    if (instrument === "contract") return Reflect.get(contractSections, clause) === locator;
    const entry = entryOf(citation)?.entry;
    return entry?.locator === locator && entry.notModelled === undefined;
  };

  it("cites clauses that some rule follows from, and sections of the contract", () => {
    expect(
      all.flatMap(({ id, cites }) => cites.filter((one) => !stands(one)).map(({ clause }) => `${id}: ${clause}`)),
    ).toEqual([]);
  });

  it("names each relation once, and asks each of some families", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ floor }) => floor <= 0 || floor > familiesTried)).toEqual([]);
  });

  it("is what docs/relations.md prints", async () => {
    await expect(catalogue(relations)).toMatchFileSnapshot("../../docs/relations.md");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refKey } from "../facts/rows";
import {
  arbitraryWays,
  branchesOf,
  everyCase,
  everywhere,
  MadeEvaluator,
  missingIn,
  rankIn,
  things,
  worlds,
  type Case,
  type MadeWays,
} from "../testing/made-ways";
import { propertyRuns, propertyTimeout } from "../testing/pace";
import type { Diagram } from "./diagram";
import { authority, notMet, short as shortOf, type Findings } from "./finding";
import { PossibleOutcomes } from "./possible-outcomes";
import { accepted, rankOf, type Rank } from "./rank";

/** What is said of made ways against every case of what is not known, one after the other. */

const about = { fact: "residencePermit", jurisdiction: "xining", area: null, register: null } as const;

/** Made ways are small: no run tries fewer. */
const numRuns = Math.max(300, propertyRuns(300));

function possibleOf({ ways, isThere }: MadeWays, made = new MadeEvaluator()): PossibleOutcomes {
  const findings = ways.map((way) => made.diagramOf(way));
  return new PossibleOutcomes(() => findings, made.diagramOf(isThere), made.evaluator);
}

const onlyOne = (ranks: readonly Rank[]): Rank | null => (new Set(ranks).size === 1 ? (ranks[0] ?? null) : null);

/** Tries a property of made ways, and of the rank that they have in each case. */
const holds = (property: (ways: MadeWays, rankAt: (one: Case) => Rank) => void): void => {
  fc.assert(
    fc.property(arbitraryWays, (ways) => {
      property(ways, (one) => rankIn(ways, one));
    }),
    { numRuns, seed: 20261127 },
  );
};

describe("the outcomes that are possible", () => {
  it(
    "have the worst of all cases as their worst, and are one where all cases have that",
    () => {
      holds((ways, rankAt) => {
        const ranks = everyCase.map(rankAt);
        const { least, only } = possibleOf(ways);
        expect({ least, only }).toEqual({ least: Math.min(...ranks), only: onlyOne(ranks) });
      });
    },
    propertyTimeout,
  );

  it(
    "miss exactly the facts of which one can change them",
    () => {
      holds((ways, rankAt) => {
        const missing = possibleOf(ways).missing().map(refKey);
        expect(missing.toSorted()).toEqual(missingIn(rankAt).map(refKey).toSorted());
      });
    },
    propertyTimeout,
  );

  it(
    "are one or several once one thing is known",
    () => {
      holds((ways, rankAt) => {
        const made = new MadeEvaluator();
        const possible = possibleOf(ways, made);
        for (const thing of things) {
          for (const branch of branchesOf(thing)) {
            const left = everyCase.filter((one) => one[thing] === branch).map(rankAt);
            expect(possible.under(made.variables[thing] ?? 0, branch), `${thing}: ${branch}`).toBe(onlyOne(left));
          }
        }
      });
    },
    propertyTimeout,
  );

  it(
    "are those that an answer leaves, and what it supposes of another thing",
    () => {
      holds((ways, rankAt) => {
        const made = new MadeEvaluator();
        made.suppose(1, 2, [1, 2]);
        const left = everyCase.filter(([, first, second]) => first === 2 && (second === 1 || second === 2)).map(rankAt);
        expect(possibleOf(ways, made).under(made.variables[1] ?? 0, 2)).toBe(onlyOne(left));
      });
    },
    propertyTimeout,
  );

  it("miss nothing that only moves them from one way to another", () => {
    const left = worlds.everywhere(authority);
    const ways = [
      { asks: [0], finds: [left, notMet] },
      { asks: [0], finds: [notMet, left] },
      { asks: [3], finds: [notMet, everywhere] },
    ];
    expect(
      possibleOf({ ways, isThere: { asks: [], finds: [notMet] } })
        .missing()
        .map(refKey),
    ).toEqual(missingIn((one) => rankIn({ ways, isThere: { asks: [], finds: [notMet] } }, one)).map(refKey));
  });

  it("hang on what the ways ask, and on what being there asks", () => {
    const made = new MadeEvaluator();
    const way = { asks: [1], finds: [notMet, everywhere, notMet] };
    const possible = possibleOf({ ways: [way], isThere: { asks: [3], finds: [notMet, everywhere] } }, made);
    expect(possible.variables).toEqual([made.variables[1], made.variables[3]]);
  });
});

describe("ways that are not all at their worst at once", () => {
  /** One accepts where the other is only short, and beside them so many in which two people have to have the same. */
  function met(others: number): PossibleOutcomes {
    const { evaluator } = new MadeEvaluator();
    const { logic, unknowns } = evaluator;
    const ask = (name: string, person: number, branches: [Findings, Findings]): Diagram =>
      logic.diagrams.ask(
        unknowns.numberOf(name, person, () => ({
          facts: [{ ref: { ...about, person: name }, answers: branches.map(() => ({ values: [] })) }],
        })),
        branches,
      );
    const pairs = Array.from({ length: others }, (_, index) =>
      logic.all(
        ask(`first ${index}`, 0, [notMet, worlds.everywhere(authority)]),
        ask(`second ${index}`, 1, [notMet, everywhere]),
      ),
    );
    const short = worlds.everywhere(shortOf);
    const ways = [...pairs, ask("either", 0, [everywhere, short]), ask("either", 0, [short, everywhere])];
    return new PossibleOutcomes(() => ways, notMet, evaluator);
  }

  it("are looked at together, and supposed to be so where that is too much", () => {
    const [few, many] = [met(3), met(14)];
    expect([few.least, few.only, few.missing()]).toEqual([accepted, accepted, []]);
    expect([many.least, many.only]).toEqual([rankOf(worlds, worlds.everywhere(shortOf)), null]);
    const asked = Array.from({ length: 14 }, (_, index) => [`first ${index}`, `second ${index}`]).flat();
    expect(new Set(many.missing().map(({ person }) => person))).toEqual(new Set(asked));
  });
});

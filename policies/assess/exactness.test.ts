import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "..";
import { placesOfRegistration } from "../areas";
import { refKey, rowOf, type FactRef } from "../facts/rows";
import type { Household } from "../facts/schema";
import { none } from "../facts/vocabulary";
import { seatOf, type JurisdictionId } from "../jurisdictions";
import { arbitraryHousehold, arbitraryJurisdiction } from "../testing/arbitrary-household";
import { forget, refsOf, statedRefs } from "../testing/stated-refs";
import { completions, differing, keysOf, ownFacts } from "../testing/completions";
import { asOf } from "../testing/made-policy";
import { propertyRuns, propertyTimeout } from "../testing/pace";

/** "Not known" proved by trying: every way in which what was forgotten can turn out. */

const numRuns = propertyRuns(120);
const most = 60;

interface Forgotten {
  jurisdiction: JurisdictionId;
  whole: Household;
  unknown: FactRef[];
}

/** What is forgotten of a marriage is forgotten on both sides, of a registration also since when. */
function withDependent(household: Household, refs: readonly FactRef[]): FactRef[] {
  return [
    ...refs,
    ...refs.flatMap((ref): FactRef[] => {
      if (ref.fact === "spouse")
        return household.people.filter(({ spouse }) => spouse === ref.person).map(({ id }) => ({ ...ref, person: id }));
      return ref.fact === "registeredIn" ? [{ ...ref, fact: "settledMonthsAgo" }] : [];
    }),
  ];
}

const kinFacts = new Set(["relation", "spouse", "parents", "maritalStatus"]);

const forgotten = (only: (ref: FactRef) => boolean, maxLength: number, minLength = 1): fc.Arbitrary<Forgotten> =>
  arbitraryJurisdiction.chain((jurisdiction) =>
    arbitraryHousehold({ stated: true, jurisdiction })
      .map(ownFacts)
      .chain((whole) => {
        const refs = statedRefs(whole).filter(only);
        return fc
          .subarray(refs, { minLength: Math.min(minLength, refs.length), maxLength: Math.min(maxLength, refs.length) })
          .map((chosen) => ({ jurisdiction, whole, unknown: withDependent(whole, chosen) }));
      }),
  );

/** Outcomes of everybody in every kind of place, each with what is said to be missing. */
const outcomes = (household: Household, jurisdiction: JurisdictionId) =>
  assess(household, asOf, [jurisdiction]).jurisdictions.flatMap(({ areas }) =>
    areas.flatMap(({ placeType, people }) =>
      people.map(({ id, outcome, missingFacts }) => ({ at: `${id} in ${placeType}`, outcome, missingFacts })),
    ),
  );

/** In some way in which it can turn out the hukou lies here. */
const mayLieHere = ({ person }: FactRef, all: readonly Household[], jurisdiction: JurisdictionId): boolean =>
  all.some(({ people }) => {
    const { kind, division } = people.find(({ id }) => id === person)?.hukou ?? {};
    return placesOfRegistration(seatOf(jurisdiction), { kind: kind ?? none, division }).some((place) => place !== none);
  });

/** Where somebody is registered follows from the hukou, and says as much: whoever is asked for the one can say the other. */
const alsoAsked = (
  decisive: readonly FactRef[],
  unknown: readonly FactRef[],
  all: readonly Household[],
  jurisdiction: JurisdictionId,
): FactRef[] => {
  const isAsked = (ref: FactRef): boolean =>
    ref.fact === "registeredIn" &&
    mayLieHere(ref, all, jurisdiction) &&
    decisive.some(({ fact, person }) => person === ref.person && fact.startsWith("hukou."));
  return unknown.filter((ref) => isAsked(ref) && !keysOf(decisive).includes(refKey(ref)));
};

const isExact = ({ jurisdiction, whole, unknown }: Forgotten): void => {
  const partial = forget(whole, unknown);
  const all = completions(partial, unknown, most);
  fc.pre(all !== null && all.length > 0);
  const found = (all ?? []).map((one) => ({ one, outcomes: outcomes(one, jurisdiction) }));
  const every = refsOf(partial);
  outcomes(partial, jurisdiction).forEach(({ at, outcome, missingFacts }, index) => {
    const possible = [...new Set(found.map((each) => each.outcomes[index]?.outcome))];
    expect(outcome, `${at}: ${possible.join()}`).toBe(possible.length > 1 ? "needFacts" : possible[0]);
    if (unknown.some(({ fact }) => kinFacts.has(fact))) return;
    const decisive = new Set(
      found.flatMap((a) =>
        found.flatMap((b) => {
          const differ =
            a.outcomes[index]?.outcome === b.outcomes[index]?.outcome ? [] : differing(a.one, b.one, every);
          return differ.length === 1 ? differ : [];
        }),
      ),
    );
    expect(keysOf(missingFacts), at).toEqual(
      keysOf([...decisive, ...alsoAsked([...decisive], unknown, all ?? [], jurisdiction)]),
    );
  });
};

describe("needFacts is the outcome if and only if two completions differ, and names what can change it", () => {
  it(
    "whatever is not known",
    () =>
      fc.assert(
        fc.property(
          forgotten(() => true, 2),
          isExact,
        ),
        { numRuns },
      ),
    propertyTimeout,
  );
  it(
    "of kinship",
    () =>
      fc.assert(
        fc.property(
          forgotten(({ fact }) => kinFacts.has(fact), 3),
          isExact,
        ),
        { numRuns },
      ),
    propertyTimeout,
  );
  it(
    "of what several people are to whoever answers",
    () =>
      fc.assert(
        fc.property(
          forgotten(({ fact }) => fact === "relation", 5, 3),
          isExact,
        ),
        { numRuns },
      ),
    propertyTimeout,
  );
  it(
    "of the hukou, present and former, and of where it is registered",
    () =>
      fc.assert(
        fc.property(
          forgotten(({ fact }) => /hukou|Hukou|registeredIn/.test(fact), 2),
          isExact,
        ),
        { numRuns: numRuns / 2 },
      ),
    propertyTimeout,
  );
  it(
    "of homes, of who holds them, and of booklets",
    () =>
      fc.assert(
        fc.property(
          forgotten(
            ({ fact }) => rowOf(fact).scope === "home" || rowOf(fact).scope === "register" || fact === "register",
            2,
          ),
          isExact,
        ),
        { numRuns },
      ),
    propertyTimeout,
  );
});

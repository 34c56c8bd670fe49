import fc from "fast-check";
import type { Person } from "../facts/schema";
import { elsewhere, grownAgeYears } from "../facts/vocabulary";
import { agesOf, relationTo, type Shape, shapes, staysConnected } from "./kin-shapes";

/** Who is there: ids, ages, marriages, parents, and what they are called by whoever answers. */
export const arbitraryPeople: fc.Arbitrary<Person[]> = fc
  .constantFrom(...Object.values(shapes))
  .chain((shape) =>
    fc
      .tuple(
        fc.subarray([...shape.keys()], { minLength: Math.min(2, shape.length) }),
        fc.nat(),
        fc.tuple(...shape.map(({ band }) => fc.constantFrom(...agesOf[band]))),
        fc.tuple(...shape.map(() => fc.nat(3))),
      )
      .map(([chosen, teller, ages, single]) =>
        peopleOf(shape, staysConnected(shape, chosen) ? chosen : [...shape.keys()], teller, ages, single),
      ),
  );

const unmarried = ["neverMarried", "divorced", "widowed"] as const;

function peopleOf(
  shape: Shape,
  kept: readonly number[],
  teller: number,
  ages: readonly number[],
  single: readonly number[],
): Person[] {
  const idOf = (index: number): string => `P${kept.indexOf(index) + 1}`;
  const people = kept.map((index): Person => {
    const { spouse, parents = [] } = shape[index] ?? { band: "middle" };
    const ageYears = ages[index] ?? grownAgeYears;
    const status = ageYears < grownAgeYears ? "neverMarried" : unmarried[single[index] ?? 0];
    const isMarried = spouse !== undefined || status === undefined;
    return {
      id: idOf(index),
      ageYears,
      parents: parents.filter((parent) => kept.includes(parent)).map(idOf),
      maritalStatus: isMarried ? "married" : status,
      ...(isMarried && { spouse: spouse !== undefined && kept.includes(spouse) ? idOf(spouse) : elsewhere }),
    };
  });
  const by = people[teller % people.length]?.id ?? "P1";
  return people.map((person) => ({ ...person, relation: relationTo(people, person.id, by) }));
}

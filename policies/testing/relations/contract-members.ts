import type { Household } from "../../facts/schema";
import { elsewhere } from "../../facts/vocabulary";
import { toldBy } from "../kin-shapes";
import { must, when } from "./comparing";
import { contract, type Relation } from "./relation";
import { childrenOf, married, onAnyRoute, onRoute, spouseOf } from "./steering";

/** Who cannot lead, and couples: in every document alike. */

const outsideMainland: Relation = {
  id: "outsideMainland",
  cites: [contract("amounts")],
  says: "Somebody registered outside the mainland is let in nowhere, leads nobody and is told why.",
  families: onAnyRoute(),
  versions: ({ lead, household }) => [
    "",
    `${lead}.hukou.kind=outsideMainland; ${lead}.hukou.division=810000; ${household.people.map(({ id }) => id).join(",")}.wantsToMove=yes`,
  ],
  holds: ([before, after], { area, lead }) =>
    before && after
      ? when(
          before.isAccepted(area, lead),
          after.everybody.flatMap(({ area: where, person: { id, outcome, notes, routes } }) => [
            ...must(id !== lead || outcome === "notCovered", `${id} in ${where}: ${outcome}`),
            ...must(id !== lead || notes.includes("outsideMainland"), `${id} in ${where} is not told why`),
            ...must(!routes.some(({ leadBy }) => leadBy === lead), `${id} in ${where} follows ${lead}`),
          ]),
        )
      : null,
  floor: 16,
};

const registeredThere: Relation = {
  id: "registeredThere",
  cites: [contract("registeredThere"), contract("leads")],
  says: "Whoever is registered in a kind of place already has no move to make there, and leads nobody there.",
  families: onRoute("xining", "xining.cityOwner", "cityDistrict"),
  versions: ({ lead }) => [
    "",
    `${lead}.hukou.kind=urban; ${lead}.hukou.division=630102; ${lead}.registeredIn=cityDistrict; ${lead}.settledMonthsAgo=12`,
  ],
  holds: ([before, after], { area, lead }) =>
    before && after
      ? when(
          before.everybody.some(
            ({ person: { id, routes } }) => id !== lead && routes.some(({ leadBy }) => leadBy === lead),
          ),
          must(after.outcome(area, lead) === "noMoveNeeded", `${lead} has a move to make`),
          after.everybody.flatMap(({ area: where, person: { id, routes } }) =>
            must(where !== area || !routes.some(({ leadBy }) => leadBy === lead), `${id} follows ${lead}`),
          ),
        )
      : null,
  floor: 16,
};

/** Nobody else is there. */
function coupleAndChildren(household: Household, lead: string): Household {
  const ids = [lead, spouseOf(household, lead) ?? lead, ...childrenOf(household, lead).map(({ id }) => id)];
  const people = household.people.filter(({ id }) => ids.includes(id));
  const stay = (named: readonly string[] | null | undefined): string[] =>
    (named ?? []).filter((id) => ids.includes(id));
  return toldBy(
    {
      ...household,
      people: people.map((person) => ({
        ...person,
        parents: stay(person.parents),
        ...(person.spouse != null && !ids.includes(person.spouse) && { spouse: elsewhere }),
      })),
      destinations: Object.fromEntries(
        Object.entries(household.destinations ?? {}).map(([place, destination]) => [
          place,
          {
            homes: Object.fromEntries(
              Object.entries(destination?.homes ?? {}).map(([area, home]) => [
                area,
                { ...home, dwellingHolders: stay(home?.dwellingHolders) },
              ]),
            ),
          },
        ]),
      ),
    },
    lead,
  );
}

const symmetricMembers: Relation = {
  id: "symmetricMembers",
  cites: [contract("whoAnswers"), contract("kinship")],
  says: "What one of a couple has, moved to the other, moves the answer with it: of each, and of their children.",
  families: onAnyRoute(undefined, married).map((family) => ({
    ...family,
    household: coupleAndChildren(family.household, family.lead),
  })),
  versions: ({ household, lead, place }) => {
    const other = spouseOf(household, lead) ?? lead;
    const swap = (id: string): string => (id === lead ? other : id === other ? lead : id);
    const said = new Map(household.people.map(({ id, ...person }) => [id, person]));
    return [
      "",
      {
        ...household,
        destinations: {
          [place]: {
            homes: Object.fromEntries(
              Object.entries(household.destinations?.[place]?.homes ?? {}).map(([area, home]) => [
                area,
                { ...home, dwellingHolders: (home?.dwellingHolders ?? []).map(swap) },
              ]),
            ),
          },
        },
        people: household.people.map((person) => {
          const { relation, spouse, parents, ageYears, maritalStatus } = person;
          const facts = said.get(swap(person.id));
          return { ...person, ...facts, relation, spouse, parents, ageYears, maritalStatus };
        }),
      },
    ];
  },
  holds: ([before, after], { household, lead, area }) => {
    const other = spouseOf(household, lead);
    if (!before || !after || !other) return null;
    const children = childrenOf(household, lead).map(({ id }) => id);
    const pairs = [[lead, other], [other, lead], ...children.map((id) => [id, id])] as const;
    return when(
      before.outcome(area, lead) !== before.outcome(area, other),
      before.answer.areas.flatMap(({ placeType }) =>
        pairs.flatMap(([was, is]) =>
          must(
            before.outcome(placeType, was) === after.outcome(placeType, is),
            `${was} in ${placeType}: ${before.outcome(placeType, was)}, but ${is}: ${after.outcome(placeType, is)}`,
          ),
        ),
      ),
    );
  },
  floor: 13,
};

export const whoLeads: readonly Relation[] = [outsideMainland, registeredThere, symmetricMembers];

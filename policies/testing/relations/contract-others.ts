import type { Household } from "../../facts/schema";
import { none } from "../../facts/vocabulary";
import { areaIds } from "../../jurisdictions";
import { plan as dandong } from "../../dandong/instrument";
import { plan as xining } from "../../xining/instrument";
import { emptyRegister } from "../families";
import { toldBy } from "../kin-shapes";
import { must, sameLines, sameOutcomes, when } from "./comparing";
import { contract, type Family, type Relation } from "./relation";
import { grown, onAnyRoute, personIn } from "./steering";

/** What one member is or does leaves the others what they have, in every document alike. */

const somebodyIsLetIn = (lines: readonly string[]): boolean => lines.some((line) => line.includes(" accepted "));

const stranger =
  "parents=none; register=R9; ageYears=40; hukou.kind=urban; hukou.division=110000; formerHukou.kind=urban; formerHukou.division=110000; wantsToMove=";

const lodger: Relation = {
  id: "lodger",
  cites: [contract("leads"), contract("kinship"), dandong.cite("twoYears")],
  says: "A lodger, related to nobody, changes nobody else's outcome or rights, whatever the lodger has.",
  families: onAnyRoute(),
  versions: ({ pick }) => [
    "",
    `+R9; +P12{relation=unrelated; ${stranger}yes; work=${pick % 2 ? "employed" : "none"}; stableIncome=yes; monthsWorked=60; monthsLived=60}`,
  ],
  holds: ([before, after]) =>
    before && after
      ? when(
          somebodyIsLetIn(before.gist),
          sameOutcomes(before, after),
          sameLines(
            before.rights,
            after.rights.filter((line) => !line.endsWith(" P12")),
          ),
        )
      : null,
  floor: 21,
};

/** An old man who stays where he is, father of somebody who has named no parents. */
function withFather(household: Household, of: string): Household {
  const father = { ...personIn(household, of), id: "P12", spouse: null, parents: [], register: "R9" };
  const place = Object.keys(household.destinations ?? {});
  return toldBy(
    {
      ...household,
      registers: { ...household.registers, R9: emptyRegister },
      people: [
        ...household.people.map((person) => (person.id === of ? { ...person, parents: ["P12"] } : person)),
        {
          ...father,
          ageYears: 110,
          maritalStatus: "widowed",
          wantsToMove: false,
          hukou: { kind: "urban", division: "110000" },
          formerHukou: { kind: "urban", division: "110000" },
          ties: Object.fromEntries(place.map((id) => [id, { registeredIn: none }])),
        },
      ],
    },
    household.people.find(({ relation }) => relation === "applicant")?.id ?? of,
  );
}

const stayingRelative: Relation = {
  id: "stayingRelative",
  cites: [contract("leads")],
  says: "A father who does not want to move, added to a member, changes nobody else's outcome.",
  families: onAnyRoute(undefined, (person, household) => grown(person, household) && person.parents?.length === 0),
  versions: ({ household, lead }) => ["", withFather(household, lead)],
  holds: ([before, after], { area, lead }) =>
    before && after
      ? when(
          before.outcome(area, lead) !== "notCovered",
          sameOutcomes(before, after),
          must(after.outcome(area, "P12") === "noMoveNeeded", "the father moves"),
        )
      : null,
  floor: 24,
};

const stayingLead: Relation = {
  id: "stayingLead",
  cites: [contract("leads")],
  says: "When somebody stays, only those who came along with them can lose a yes; whoever leads a way of their own keeps it.",
  families: onAnyRoute(),
  versions: ({ lead }) => [`${lead}.wantsToMove=yes`, `${lead}.wantsToMove=no`],
  holds: ([before, after], { lead }) =>
    before && after
      ? when(
          before.everybody.some(({ person }) => person.id !== lead && person.outcome === "accepted"),
          before.everybody.flatMap(({ area, person: { id, outcome, routes } }) =>
            must(
              id === lead ||
                outcome !== "accepted" ||
                !routes.some((route) => route.leadBy !== lead && route.finding === "met") ||
                after.isAccepted(area, id),
              `${id} in ${area} loses a yes`,
            ),
          ),
          after.everybody.flatMap(({ area, person }) =>
            must(person.id !== lead || person.outcome === "noMoveNeeded", `${lead} moves to ${area}`),
          ),
        )
      : null,
  floor: 10,
};

const homes = (place: Family["place"], area: string): string[] => areaIds(place, "home").filter((id) => id !== area);

const secondHome: Relation = {
  id: "secondHome",
  cites: [contract("placeIsAChoice"), xining.cite("urbanOwners"), xining.cite("towns")],
  says: "A home in one kind of place changes no outcome in another kind of place.",
  families: onAnyRoute().filter(({ place, area }) => homes(place, area).length > 0),
  versions: ({ place, area, lead, pick }) => {
    const other = homes(place, area)[pick % homes(place, area).length];
    return ["none", "rentedLawful", "ownedLawful"].map(
      (dwelling) => `home.${other}.dwelling=${dwelling}; home.${other}.dwellingHolders=${lead}`,
    );
  },
  holds: ([without, rented, owned], { place, area, lead, pick }) => {
    if (!without || !rented || !owned) return null;
    const other = homes(place, area)[pick % homes(place, area).length];
    return when(
      without.isAccepted(area, lead),
      [rented, owned].flatMap((after) => sameOutcomes(without, after, (where) => where !== other)),
    );
  },
  floor: 15,
};

export const whoElseIsThere: readonly Relation[] = [lodger, stayingRelative, stayingLead, secondHome];

import { canBeRegisteredIn } from "../../areas";
import type { Household, Person } from "../../facts/schema";
import { none } from "../../facts/vocabulary";
import { areaIds, areasOf, jurisdictionIds } from "../../jurisdictions";
import { newestPolicy } from "../../registry";
import { changed } from "../golden/changes";
import { toldBy } from "../kin-shapes";
import { sameLines, sameOutcomes, when } from "./comparing";
import { contract, type Family, type Relation } from "./relation";
import { anyFamily, onAnyRoute } from "./steering";

/** How a family is told changes nothing, in every document alike. */

const somebodyIsLetIn = (lines: readonly string[]): boolean => lines.some((line) => line.includes(" accepted "));

const renamed = (text: string): string =>
  text.replace(/\bP(\d+)\b/gu, (_, nth) => `Q${20 - Number(nth)}`).replace(/\bR(\d)\b/gu, (_, nth) => `S${9 - nth}`);

const renaming: Relation = {
  id: "renaming",
  cites: [contract("facts")],
  says: "Other names for the people and the booklets change nothing.",
  families: onAnyRoute(),
  versions: ({ household }) => ["", JSON.parse(renamed(JSON.stringify(household))) as Household],
  holds: ([before, after]) =>
    before && after
      ? when(somebodyIsLetIn(before.gist), sameLines(before.gist.map(renamed).map(inOrder), after.gist.map(inOrder)))
      : null,
  floor: 21,
};

/** Lists inside a line are in the order of the names. */
const inOrder = (line: string): string =>
  line
    .split(" ")
    .map((word) => word.split(",").sort().join(","))
    .join(" ");

const reordering: Relation = {
  id: "reordering",
  cites: [contract("whoAnswers")],
  says: "The order in which people, booklets and homes are listed changes nothing.",
  families: onAnyRoute(),
  versions: ({ household }) => [
    "",
    {
      ...household,
      people: [...household.people].reverse(),
      registers: Object.fromEntries(Object.entries(household.registers ?? {}).reverse()),
    },
  ],
  holds: ([before, after], { household }) =>
    before && after ? when(household.people.length > 1, sameLines(before.gist, after.gist)) : null,
  floor: 17,
};

const teller: Relation = {
  id: "teller",
  cites: [contract("whoAnswers"), contract("kinship")],
  says: "Told by another member, the same family gets the same answer.",
  families: onAnyRoute(),
  versions: ({ household, pick }) => [
    "",
    toldBy(household, household.people[pick % household.people.length]?.id ?? "P1"),
  ],
  holds: ([before, after], { household, pick }) =>
    before && after
      ? when(
          household.people[pick % household.people.length]?.relation !== "applicant",
          sameLines(before.gist, after.gist),
        )
      : null,
  floor: 12,
};

const otherPlace: Relation = {
  id: "otherPlace",
  cites: [contract("facts"), contract("noTies")],
  says: "What is stated of one place changes nothing that is told of another.",
  families: onAnyRoute(),
  versions: ({ household, place, lead, pick }) => {
    const others = jurisdictionIds.filter((id) => id !== place);
    const other = others[pick % others.length] ?? place;
    const area = areaIds(other, "home")[0] ?? "";
    const tie = { work: "employed", worksIn: area, livesIn: area, stableIncome: true, monthsLived: 60 } as const;
    return [
      "",
      {
        ...household,
        destinations: {
          ...household.destinations,
          [other]: { homes: { [area]: { dwelling: "ownedLawful", dwellingHolders: [lead] } } },
        },
        people: household.people.map((person) => ({ ...person, ties: { ...person.ties, [other]: tie } })),
      },
    ];
  },
  holds: ([before, after]) =>
    before && after ? when(somebodyIsLetIn(before.gist), sameLines(before.gist, after.gist)) : null,
  floor: 13,
};

const noTiesStated = [
  "work=none; labourContract=no; formallyRecruited=no; stableIncome=no; residencePermit=no; resettlementAccepted=no",
  "investor=no; introducedTalent=no; monthsLived=0; monthsWorked=0; pensionMonths.employee=0; pensionMonths.resident=0",
  "livesInFamilyHome=no; relativesWithHukou=none; relocation=none",
].flatMap((facts) => facts.split("; "));

/** Registered elsewhere, unless the hukou says otherwise. */
const mayBeElsewhere =
  (place: Family["place"]) =>
  ({ hukou }: Person): boolean =>
    hukou?.kind == null ||
    canBeRegisteredIn(
      { division: newestPolicy(place).division, areas: areasOf(place) },
      { kind: hukou.kind, division: hukou.division },
      none,
    );

/** Nobody studies: where, only a tie can say. */
const noTies: Relation = {
  id: "noTies",
  cites: [contract("noTies")],
  says: "A place of which nothing is said is answered as for a family that states that it has no ties there.",
  families: anyFamily(),
  versions: ({ household, place }) => {
    const silent: Household = {
      ...household,
      destinations: null,
      people: household.people.map(({ ties: _, ...person }) => ({
        ...person,
        education: { ...person.education, admitted: none },
      })),
    };
    const everybody = household.people.map(({ id }) => id).join(",");
    const stated = [
      ...noTiesStated.map((fact) => `${everybody}.${fact}`),
      ...household.people.filter(mayBeElsewhere(place)).map(({ id }) => `${id}.registeredIn=none`),
      ...areaIds(place, "home").map((area) => `home.${area}.dwelling=none`),
    ];
    return [silent, changed(silent, stated.join("; "), place)];
  },
  holds: ([silent, stated]) =>
    silent && stated ? when(somebodyIsLetIn(silent.gist), sameOutcomes(silent, stated)) : null,
  floor: 15,
};

export const howItIsTold: readonly Relation[] = [renaming, reordering, teller, otherPlace, noTies];

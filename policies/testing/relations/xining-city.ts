import type { Household } from "../../facts/schema";
import { plan } from "../../xining/instrument";
import { always, instead, never } from "./broken-law";
import { must, sameOutcomes, when } from "./comparing";
import { contract, type Relation } from "./relation";
import { childrenOf, followersOf, grown, married, onRoute, spouseOf } from "./steering";

/** 西宁市区: 二、(五)3 s.3 and s.4. */

const { cite } = plan;
const city = "cityDistrict";
const town = "townOrSmallCity";
const origin = "placeOfOrigin";

const threeYears: Relation = {
  id: "xining.threeYears",
  cites: [cite("urbanWorkers")],
  says: "The 36th month of pension turns the answer of a worker in the city districts, and of spouse and children, and of nobody else and nowhere else; a 37th adds nothing.",
  families: onRoute("xining", "xining.cityWorker", city),
  versions: ({ lead }) =>
    [35, 36, 37].map((months) => `${lead}.pensionMonths.employee=${months}; ${lead}.pensionMonths.resident=0`),
  holds: ([below, at, above], { household, lead }) =>
    below && at && above
      ? when(
          !below.isAccepted(city, lead),
          must(at.isAccepted(city, lead), `36 months are not enough for ${lead}`),
          sameOutcomes(at, above),
          sameOutcomes(below, at, (area, id) => area !== city || ![lead, ...followersOf(household, lead)].includes(id)),
        )
      : null,
  floor: 19,
  brokenBy: instead({ value: 36 }, { value: 37 }, "xining.cityWorker"),
};

const residentScheme: Relation = {
  id: "xining.residentScheme",
  cites: [cite("urbanWorkers"), contract("combining")],
  says: "Of 36 months, some moved to the residents' scheme leave a yes on one reading only: never a plain yes, never less.",
  families: onRoute("xining", "xining.cityWorker", city),
  versions: ({ lead, pick }) => {
    const moved = 1 + (pick % 36);
    return [0, moved].map(
      (resident) => `${lead}.pensionMonths.employee=${36 - resident}; ${lead}.pensionMonths.resident=${resident}`,
    );
  },
  holds: ([employee, mixed], { lead }) =>
    employee && mixed
      ? when(
          mixed.has(city, lead, "xining.cityWorker", lead) && employee.isAccepted(city, lead),
          must(mixed.outcome(city, lead) === "dependsOnReading", `${lead}: ${mixed.outcome(city, lead)}`),
        )
      : null,
  floor: 19,
  brokenBy: instead({ op: "readings", ambiguity: "X-h" }, always),
};

const coupleHolds: Relation = {
  id: "xining.coupleHolds",
  cites: [cite("towns"), cite("urbanWorkers"), contract("amounts")],
  says: "Which of a couple holds the lease changes nothing, in the town and in the city districts.",
  families: onRoute("xining", "xining.cityWorker", city, married),
  versions: ({ household, lead, pick }) => {
    const area = pick % 2 ? city : town;
    return [lead, spouseOf(household, lead) ?? lead].map(
      (holder) => `${lead}.worksIn=${area}; home.${area}.dwelling=rentedLawful; home.${area}.dwellingHolders=${holder}`,
    );
  },
  holds: ([own, spouses], { lead, pick }) =>
    own && spouses ? when(own.isAccepted(pick % 2 ? city : town, lead), sameOutcomes(own, spouses)) : null,
  floor: 24,
  brokenBy: instead({ holder: "subjectOrSpouse" }, { holder: "subject" }, "xining.cityWorker"),
};

const ownerStays: Relation = {
  id: "xining.ownerStays",
  cites: [cite("urbanOwners"), contract("leads")],
  says: "A deed that moves to a spouse who stays takes the owner's way away, and the lead is told of what belongs to both.",
  families: onRoute("xining", "xining.cityOwner", city, married),
  versions: ({ household, lead }) => {
    const spouse = spouseOf(household, lead) ?? lead;
    return [lead, spouse].map(
      (holder) => `${spouse}.wantsToMove=no; home.${city}.dwelling=ownedLawful; home.${city}.dwellingHolders=${holder}`,
    );
  },
  holds: ([own, spouses], { lead }) =>
    own && spouses
      ? when(
          own.letsIn(city, lead, "xining.cityOwner", lead) && !spouses.isAccepted(city, lead),
          must(spouses.of(city, lead).notes.includes("jointProperty"), `${lead} is told nothing`),
          sameOutcomes(own, spouses, (area) => area !== city),
        )
      : null,
  floor: 24,
  brokenBy: instead({ id: "jointProperty" }, { when: never }),
};

const ownerOfCouple: Relation = {
  id: "xining.ownerOfCouple",
  cites: [cite("urbanOwners")],
  says: "Where both of a couple move, the deed may be either's: one leads, the other follows, and nobody's outcome changes.",
  families: onRoute("xining", "xining.cityOwner", city, married),
  versions: ({ household, lead }) => {
    const spouse = spouseOf(household, lead) ?? lead;
    const moves = `${spouse}.wantsToMove=yes; ${spouse}.hukou.kind=rural; ${spouse}.hukou.division=410100; ${spouse}.registeredIn=none`;
    return [lead, spouse].map(
      (holder) => `${moves}; home.${city}.dwelling=ownedLawful; home.${city}.dwellingHolders=${holder}`,
    );
  },
  holds: ([own, spouses], { household, lead }) => {
    const spouse = spouseOf(household, lead);
    if (!own || !spouses || !spouse) return null;
    return when(
      own.letsIn(city, spouse, "xining.cityOwner", lead),
      sameOutcomes(own, spouses),
      must(spouses.has(city, lead, "xining.cityOwner", spouse), `${lead} does not follow ${spouse}`),
    );
  },
  floor: 23,
  brokenBy: instead({ id: "spouse" }, { criterion: never }, "xining.cityOwner"),
};

/** A child of the lead who could have been married. */
const grownChild = (household: Household, lead: string): string | undefined =>
  childrenOf(household, lead).find((child) => (child.ageYears ?? 0) >= 16 && child.maritalStatus !== "married")?.id;

const divorcedChild: Relation = {
  id: "xining.divorcedChild",
  cites: [cite("urbanOwners"), contract("leads")],
  says: "A child follows an owner while never married, of any age; once divorced only on the other reading, and is told so.",
  families: onRoute(
    "xining",
    "xining.cityOwner",
    city,
    (person, household) => grown(person, household) && grownChild(household, person.id) !== undefined,
  ),
  versions: ({ household, lead }) => {
    const child = grownChild(household, lead) ?? lead;
    return ["neverMarried", "divorced"].map((status) => `${child}.wantsToMove=yes; ${child}.maritalStatus=${status}`);
  },
  holds: ([single, divorced], { household, lead }) => {
    const child = grownChild(household, lead);
    if (!single || !divorced || !child) return null;
    return when(
      single.has(city, child, "xining.cityOwner", lead),
      must(!divorced.has(city, child, "xining.cityOwner", lead), `${child} still follows`),
      must(
        divorced.isAccepted(city, child) || divorced.of(city, child).notes.includes("otherReading:X-k"),
        `${child} is not told of the other reading`,
      ),
      sameOutcomes(single, divorced, (area) => area === origin),
    );
  },
  floor: 23,
  brokenBy: instead({ fact: "maritalStatus", values: ["neverMarried"] }, { values: ["neverMarried", "divorced"] }),
};

export const xiningCity: readonly Relation[] = [
  threeYears,
  residentScheme,
  coupleHolds,
  ownerStays,
  ownerOfCouple,
  divorcedChild,
];

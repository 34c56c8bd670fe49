import type { Household } from "../../facts/schema";
import { plan } from "../../xining/instrument";
import { always, instead } from "./broken-law";
import { must, sameOutcomes, when } from "./comparing";
import { contract, type Relation } from "./relation";
import { anyFamily, followersOf, married, onRoute, parentsOf, personIn, withParents } from "./steering";

/** 西宁的建制镇、小城市: 二、(五)3 s.2 and s.5; schooling: 三、(十六)22. */

const { cite } = plan;
const city = "cityDistrict";
const town = "townOrSmallCity";

const leaseOrDeed: Relation = {
  id: "xining.leaseOrDeed",
  cites: [cite("towns"), cite("communityFamilyCollective")],
  says: "In a town a lease is worth a deed: the same yes, another paper, and only tenants may go into the community's register.",
  families: onRoute("xining", "xining.town", town),
  versions: ({ lead }) =>
    ["rentedLawful", "ownedLawful"].map(
      (dwelling) => `home.${town}.dwelling=${dwelling}; home.${town}.dwellingHolders=${lead}`,
    ),
  holds: ([rented, owned], { lead }) =>
    rented && owned
      ? when(
          rented.letsIn(town, lead, "xining.town", lead),
          sameOutcomes(rented, owned),
          must(rented.papers(town, lead).includes("lease"), "no lease is asked for"),
          must(owned.papers(town, lead).includes("propertyCertificate"), "no deed is asked for"),
          must(!owned.papers(town, lead).includes("lease"), "a lease of owners"),
          must(rented.placements(town, lead).includes("communityFamilyCollective"), "no community register"),
          must(!owned.placements(town, lead).includes("communityFamilyCollective"), "a community register for owners"),
        )
      : null,
  floor: 24,
  brokenBy: instead({ id: "lease" }, { when: always }, "xining.town"),
};

const relativeOf = (household: Household, lead: string, pick: number): string => {
  const near = [...followersOf(household, lead), ...parentsOf(household, lead)].filter((id) => id !== lead);
  return near[pick % Math.max(1, near.length)] ?? lead;
};

const livingTogether: Relation = {
  id: "xining.livingTogether",
  cites: [cite("towns"), contract("leads")],
  says: "Living together counts in the town alone: apart nobody follows there, away at school is for the authority, and elsewhere nothing changes.",
  families: onRoute(
    "xining",
    "xining.town",
    town,
    (person, household) => married(person, household) || withParents(person, household),
  ),
  versions: ({ household, lead, pick }) =>
    ["yes", "awayForStudy", "no"].map((lives) => `${relativeOf(household, lead, pick)}.livesInFamilyHome=${lives}`),
  holds: ([together, away, apart], { household, lead, pick }) => {
    const relative = relativeOf(household, lead, pick);
    if (!together || !away || !apart) return null;
    return when(
      together.letsIn(town, relative, "xining.town", lead),
      must(!apart.has(town, relative, "xining.town", lead), `${relative} follows from elsewhere`),
      must(!away.letsIn(town, relative, "xining.town", lead), `${relative} follows from school`),
      sameOutcomes(together, apart, (area) => area !== town),
      sameOutcomes(together, away, (area) => area !== town),
    );
  },
  floor: 16,
  brokenBy: instead({ op: "livesWithLead" }, always),
};

const parentsInTown: Relation = {
  id: "xining.parentsInTown",
  cites: [cite("towns"), cite("urbanWorkers")],
  says: "A parent follows into the town; the same home, work and 36 months in the city districts leave the parent behind.",
  families: onRoute("xining", "xining.town", town, withParents),
  versions: ({ household, lead }) => {
    const [parent = lead] = parentsOf(household, lead);
    const moves = `${parent}.wantsToMove=yes; ${parent}.livesInFamilyHome=yes; ${lead}.work=employed; ${lead}.pensionMonths.employee=36`;
    return [town, city].map(
      (area) =>
        `${moves}; ${lead}.worksIn=${area}; home.${area}.dwelling=rentedLawful; home.${area}.dwellingHolders=${lead}`,
    );
  },
  holds: ([inTown, inCity], { household, lead }) => {
    const [parent] = parentsOf(household, lead);
    if (!inTown || !inCity || !parent) return null;
    return when(
      inTown.letsIn(town, parent, "xining.town", lead),
      must(inCity.letsIn(city, lead, "xining.cityWorker", lead), `${lead} does not settle in the city districts`),
      must(!inCity.has(city, parent, "xining.cityWorker", lead), `${parent} follows into the city districts`),
    );
  },
  floor: 24,
  brokenBy: instead({ op: "kin", relations: ["spouse"] }, { relations: ["spouse", "parent"] }, "xining.cityWorker"),
};

const pupil = (household: Household): string | undefined =>
  household.people.find(
    ({ id, parents }) =>
      (parents ?? []).length > 0 &&
      (parents ?? []).every((parent) => (personIn(household, parent).ageYears ?? 0) >= 36) &&
      personIn(household, id).spouse == null &&
      !household.people.some((one) => one.parents?.includes(id)),
  )?.id;

const schoolAge: Relation = {
  id: "xining.schoolAge",
  cites: [cite("enrolment"), contract("amounts")],
  says: "Entering the first grade is a right from the sixth birthday to the sixteenth, with no event named, and no outcome changes with it.",
  families: anyFamily("xining").filter(({ household }) => pupil(household) !== undefined),
  versions: ({ household }) => {
    const child = pupil(household) ?? "";
    return [5, 6, 15].map(
      (age) =>
        `${child}.maritalStatus=neverMarried; ${child}.ageYears=${age}; ${child}.school.stage=none; ${child}.school.event=none; ${child}.hukou.kind=rural; ${child}.hukou.division=410100; ${child}.registeredIn=none; ${child}.wantsToMove=yes; ${child}.monthsLived=0; ${child}.monthsWorked=0; ${child}.pensionMonths.employee=0; ${child}.pensionMonths.resident=0`,
    );
  },
  holds: ([five, six, fifteen], { household }) => {
    const child = pupil(household);
    if (!five || !six || !fifteen || !child) return null;
    const effects = [five, six, fifteen].map((told) => told.effect(city, "firstGrade", child)).join(" ");
    return when(
      effects !== "notApplicable notApplicable notApplicable",
      must(effects === "notApplicable gained gained", effects),
      sameOutcomes(five, six),
      sameOutcomes(six, fifteen),
    );
  },
  floor: 21,
  brokenBy: instead({ op: "atLeast", value: 6 }, { value: 7 }, "firstGrade"),
};

export const xiningTown: readonly Relation[] = [leaseOrDeed, livingTogether, parentsInTown, schoolAge];

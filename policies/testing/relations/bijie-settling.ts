import { plan } from "../../bijie/instrument";
import type { Household } from "../../facts/schema";
import { always, instead } from "./broken-law";
import { must, sameOutcomes, when } from "./comparing";
import { contract, type Relation } from "./relation";
import { anyFamily, grown, onRoute, personIn } from "./steering";

/** 毕节: who settles, 一 and 三、(一). */

const { cite } = plan;
const town = "townOrSmallCity";
const city = "cityDistrict";
const origin = "placeOfOrigin";

const openToAll: Relation = {
  id: "bijie.openToAll",
  cites: [cite("townsOpened")],
  says: "Into a town goes anybody: neither work, home, income, months nor papers change an outcome there.",
  families: anyFamily("bijie", grown),
  versions: ({ lead }) => [
    `${lead}.work=none; ${lead}.stableIncome=no; ${lead}.monthsLived=0; ${lead}.residencePermit=no; home.${town}.dwelling=none`,
    `${lead}.work=employed; ${lead}.worksIn=${city}; ${lead}.stableIncome=yes; ${lead}.monthsLived=60; ${lead}.residencePermit=yes; home.${town}.dwelling=ownedLawful; home.${town}.dwellingHolders=${lead}`,
  ],
  holds: ([without, having], { lead }) =>
    without && having
      ? when(
          having.isAccepted(town, lead),
          sameOutcomes(without, having, (area) => area === town),
        )
      : null,
  floor: 19,
  brokenBy: instead({ op: "inArea", areas: [town] }, { op: "given", fact: "stableIncome" }, "bijie.town"),
};

const settlementSite: Relation = {
  id: "bijie.settlementSite",
  cites: [cite("resettled")],
  says: "The yes of somebody who was moved in is where they live, and moves with it.",
  families: onRoute("bijie", "bijie.resettled", city),
  versions: ({ lead }) => [city, "village"].map((area) => `${lead}.livesIn=${area}`),
  holds: ([inCity, inVillage], { lead }) =>
    inCity && inVillage
      ? when(
          inCity.letsIn(city, lead, "bijie.resettled", lead),
          must(!inVillage.has(city, lead, "bijie.resettled", lead), "a yes where nobody lives"),
          must(inVillage.letsIn("village", lead, "bijie.resettled", lead), "no yes where they live"),
          sameOutcomes(inCity, inVillage, (area) => area === town || area === origin),
        )
      : null,
  floor: 24,
  brokenBy: instead({ op: "isHere", fact: "livesIn" }, always),
};

/** A child whose age can be anything up to sixteen. */
const child = (household: Household): string | undefined =>
  household.people.find(
    ({ id, parents, spouse }) =>
      (parents ?? []).length > 0 &&
      spouse == null &&
      (parents ?? []).every((parent) => (personIn(household, parent).ageYears ?? 0) >= 36) &&
      !household.people.some((one) => one.parents?.includes(id)),
  )?.id;

const smallChild: Relation = {
  id: "bijie.smallChild",
  cites: [cite("resettled"), contract("leads")],
  says: "A child who was not moved in is left to the authority until the sixteenth birthday, and not reached from then on.",
  families: onRoute("bijie", "bijie.resettled", city).filter(
    ({ household, lead }) => personIn(household, child(household) ?? lead).parents?.includes(lead) === true,
  ),
  versions: ({ household }) => {
    const id = child(household) ?? "";
    const nothing = `${id}.maritalStatus=neverMarried; ${id}.hukou.kind=rural; ${id}.hukou.division=410100; ${id}.registeredIn=none; ${id}.relocation=none; ${id}.work=none; ${id}.education.admitted=none; ${id}.education.graduated=none; ${id}.wantsToMove=yes; ${id}.monthsLived=0; ${id}.monthsWorked=0; ${id}.pensionMonths.employee=0; ${id}.pensionMonths.resident=0`;
    return [15, 16].map((age) => `${nothing}; ${id}.ageYears=${age}`);
  },
  holds: ([young, old], { household, lead }) => {
    const id = child(household);
    return young && old && id
      ? when(
          young.outcome(city, id) !== "noMoveNeeded",
          must(young.outcome(city, id) === "localRules", `at 15: ${young.outcome(city, id)}`),
          must(young.has(city, id, "bijie.resettled", lead), `${id} is left to whom?`),
          must(old.outcome(city, id) === "notCovered", `at 16: ${old.outcome(city, id)}`),
          sameOutcomes(young, old, (_, who) => who !== id),
        )
      : null;
  },
  floor: 24,
  brokenBy: instead({ op: "atLeast", value: 16 }, { value: 15 }, "bijie.resettled"),
};

const official: Relation = {
  id: "bijie.official",
  cites: [cite("officials"), contract("amounts")],
  says: "An official registered outside Bijie is encouraged where the work is; registered in Bijie, the authority decides, since the county is not asked.",
  families: onRoute("bijie", "bijie.official", city),
  versions: ({ lead }) =>
    [
      ["410100", "none"],
      ["520525", origin],
    ].map(
      ([division, registered]) =>
        `${lead}.hukou.kind=rural; ${lead}.hukou.division=${division}; ${lead}.registeredIn=${registered}; ${lead}.worksIn=${city}`,
    ),
  holds: ([outside, inside], { lead }) =>
    outside && inside
      ? when(
          outside.letsIn(city, lead, "bijie.official", lead),
          must(inside.outcome(city, lead) === "localRules", `registered in Bijie: ${inside.outcome(city, lead)}`),
          sameOutcomes(outside, inside, (_, id) => id !== lead),
        )
      : null,
  floor: 24,
  brokenBy: instead({ op: "lies", where: "outside" }, always, "bijie.official"),
};

const noHukou: Relation = {
  id: "bijie.noHukou",
  cites: [cite("unregistered")],
  says: "Whoever has no hukou settles in every kind of place but the origin; with a hukou elsewhere only the town stays open.",
  families: onRoute("bijie", "bijie.unregistered", city),
  versions: ({ lead }) => ["", `${lead}.hukou.kind=urban; ${lead}.hukou.division=410100`],
  holds: ([without, having], { lead }) =>
    without && having
      ? when(
          without.letsIn(city, lead, "bijie.unregistered", lead),
          [town, city, "village"].flatMap((area) => must(without.isAccepted(area, lead), `not let in: ${area}`)),
          must(!without.has(origin, lead, "bijie.unregistered"), "back to an origin"),
          must(having.isAccepted(town, lead) && !having.isAccepted(city, lead), "let in with a hukou elsewhere"),
          sameOutcomes(without, having, (_, id) => id !== lead),
        )
      : null,
  floor: 24,
  brokenBy: instead({ op: "inArea" }, { areas: [city] }, "bijie.unregistered"),
};

const schoolLevel: Relation = {
  id: "bijie.schoolLevel",
  cites: [cite("students"), cite("schoolCollective"), contract("combining")],
  says: "A student's yes at a college becomes one of two readings at a secondary vocational school, and none at a school for technicians.",
  families: onRoute("bijie", "bijie.student", city),
  versions: ({ lead }) =>
    ["university", "secondaryVocational", "technicalSchool"].map(
      (level) =>
        `${lead}.education.graduated=none; ${lead}.education.admitted=${level}; ${lead}.studiesIn=${city}; ${lead}.work=none; ${lead}.relocation=none`,
    ),
  holds: ([college, vocational, technical], { lead }) =>
    college && vocational && technical
      ? when(
          college.letsIn(city, lead, "bijie.student", lead),
          must(vocational.outcome(city, lead) === "dependsOnReading", `中职: ${vocational.outcome(city, lead)}`),
          must(!technical.has(city, lead, "bijie.student", lead), "技工"),
          sameOutcomes(college, technical, (area, id) => area !== city || id !== lead),
        )
      : null,
  floor: 24,
  brokenBy: instead({ op: "readings", ambiguity: "B-b" }, always, "bijie.student"),
};

export const bijieSettling: readonly Relation[] = [
  openToAll,
  settlementSite,
  smallChild,
  official,
  noHukou,
  schoolLevel,
];

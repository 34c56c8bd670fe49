import { plan } from "../../dandong/instrument";
import type { Household } from "../../facts/schema";
import { always, instead } from "./broken-law";
import { must, nobodyWorse, sameOutcomes, when } from "./comparing";
import { contract, type Relation } from "./relation";
import { married, onRoute, personIn, spouseOf } from "./steering";

/** 丹东: the two years, 二、(四) s.1. */

const { cite } = plan;
const city = "cityProper";
const county = "countyOrCountyCity";
const origin = "placeOfOrigin";

const bookletOf = (household: Household, id: string): string => personIn(household, id).register ?? "R1";

/** Everything that the two years ask, of somebody who is on no other way. */
const twoYearsOf = (household: Household, id: string): string =>
  `${id}.livesIn=${city}; ${id}.monthsLived=24; ${id}.work=employed; ${id}.worksIn=${city}; ${id}.monthsWorked=24; ${id}.residencePermit=yes; ${bookletOf(household, id)}.movesAsWhole=yes`;

const permit = onRoute("dandong", "dandong.permit", city);

const livedTwoYears: Relation = {
  id: "dandong.livedTwoYears",
  cites: [cite("twoYears")],
  says: "The 24th month lived turns the answer of whoever works there with the whole booklet, in the city proper and nowhere else; a 25th adds nothing.",
  families: permit,
  versions: ({ household, lead }) =>
    [23, 24, 25].map((months) => `${twoYearsOf(household, lead)}; ${lead}.monthsLived=${months}`),
  holds: ([below, at, above], { lead }) =>
    below && at && above
      ? when(
          below.outcome(city, lead) === "notYet",
          must(at.letsIn(city, lead, "dandong.permit", lead), "24 months are not enough"),
          sameOutcomes(at, above),
          sameOutcomes(below, at, (area) => area !== city),
          nobodyWorse(below, at),
        )
      : null,
  floor: 24,
  brokenBy: instead({ op: "atLeast", facts: ["monthsLived"], value: 24 }, { value: 25 }, "dandong.permit"),
};

const workedTwoYears: Relation = {
  id: "dandong.workedTwoYears",
  cites: [cite("twoYears"), contract("combining")],
  says: "With a booklet that moves as a whole, the 24th month worked turns one of two readings into a yes.",
  families: permit,
  versions: ({ household, lead }) =>
    [23, 24, 25].map(
      (months) =>
        `${household.people.map(({ id }) => id).join(",")}.monthsWorked=0; ${twoYearsOf(household, lead)}; ${lead}.monthsWorked=${months}`,
    ),
  holds: ([below, at, above], { lead }) =>
    below && at && above
      ? when(
          below.outcome(city, lead) !== "accepted",
          must(at.letsIn(city, lead, "dandong.permit", lead), "24 months are not enough"),
          must(below.outcome(city, lead) === "dependsOnReading", `23 months: ${below.outcome(city, lead)}`),
          sameOutcomes(at, above),
        )
      : null,
  floor: 24,
  brokenBy: instead({ op: "atLeast", facts: ["monthsWorked"], value: 24 }, { value: 25 }, "dandong.permit"),
};

const residencePermit: Relation = {
  id: "dandong.residencePermit",
  cites: [cite("twoYears"), cite("soldiers")],
  says: "The permit is all that is missing to whoever has the two years, and to a former soldier who lives there.",
  families: onRoute("dandong", "dandong.permit", city),
  versions: ({ household, lead }) => {
    const farmer = `${twoYearsOf(household, lead)}; ${lead}.military=none`;
    const soldier = `${lead}.military=ruralSoldierDischarged; ${lead}.livesIn=${city}; ${lead}.monthsLived=1; ${lead}.monthsWorked=0; ${lead}.work=none`;
    return [farmer, soldier].flatMap((who) => ["no", "yes"].map((has) => `${who}; ${lead}.residencePermit=${has}`));
  },
  holds: ([farmer, withPermit, soldier, soldierWithPermit], { lead }) =>
    farmer && withPermit && soldier && soldierWithPermit
      ? when(
          farmer.outcome(city, lead) === "notYet",
          must(withPermit.letsIn(city, lead, "dandong.permit", lead), "a permit is not enough"),
          must(soldier.outcome(city, lead) === "notYet", `a soldier without one: ${soldier.outcome(city, lead)}`),
          must(soldierWithPermit.letsIn(city, lead, "dandong.soldierCity", lead), "not enough for a soldier"),
          sameOutcomes(farmer, withPermit, (area) => area === origin),
        )
      : null,
  floor: 24,
  brokenBy: instead({ id: "residencePermit" }, { criterion: always }, "dandong.soldierCity"),
};

const wholeMove: Relation = {
  id: "dandong.wholeMove",
  cites: [cite("twoYears"), contract("combining")],
  says: "A worker of two years has a yes on one reading while part of the booklet stays, and a plain yes once all of it moves.",
  families: permit,
  versions: ({ household, lead }) =>
    ["no", "yes"].map((whole) => `${twoYearsOf(household, lead)}; ${bookletOf(household, lead)}.movesAsWhole=${whole}`),
  holds: ([part, whole], { lead }) =>
    part && whole
      ? when(
          whole.letsIn(city, lead, "dandong.permit", lead),
          must(part.outcome(city, lead) === "dependsOnReading", `by parts: ${part.outcome(city, lead)}`),
          nobodyWorse(part, whole),
        )
      : null,
  floor: 24,
  brokenBy: instead({ op: "readings", ambiguity: "D-a" }, always),
};

const earnerOfTheBooklet: Relation = {
  id: "dandong.earnerOfTheBooklet",
  cites: [cite("twoYears"), contract("amounts")],
  says: "The two years of work may be the spouse's of the same booklet; of another booklet they do not count.",
  families: onRoute("dandong", "dandong.permit", city, married),
  versions: ({ household, lead }) => {
    const spouse = spouseOf(household, lead) ?? lead;
    const everybody = household.people.map(({ id }) => id).join(",");
    // Whoever has no hukou stands in no booklet.
    const farmer = `${spouse}.hukou.kind=rural; ${spouse}.hukou.division=410100; ${spouse}.registeredIn=none; ${spouse}.settledMonthsAgo=?`;
    const nobody = `+R9; ${everybody}.monthsWorked=0; ${everybody}.work=none; ${lead}.register=R1; R1.movesAsWhole=yes; ${farmer}; ${lead}.livesIn=${city}; ${lead}.monthsLived=24; ${lead}.residencePermit=yes`;
    const works = (id: string): string => `${id}.work=employed; ${id}.worksIn=${city}; ${id}.monthsWorked=24`;
    return [
      `${nobody}; ${works(lead)}; ${spouse}.register=R1`,
      `${nobody}; ${works(spouse)}; ${spouse}.register=R1`,
      `${nobody}; ${works(spouse)}; ${spouse}.register=R9`,
    ];
  },
  holds: ([own, spouses, another], { lead }) =>
    own && spouses && another
      ? when(
          own.letsIn(city, lead, "dandong.permit", lead),
          must(spouses.letsIn(city, lead, "dandong.permit", lead), "the spouse's work does not count"),
          must(
            another.outcome(city, lead) === "dependsOnReading",
            `of another booklet: ${another.outcome(city, lead)}`,
          ),
        )
      : null,
  floor: 24,
  brokenBy: instead({ op: "someOther", who: "sameRegister" }, { who: "related" }),
};

const countyToAuthority: Relation = {
  id: "dandong.countyToAuthority",
  cites: [cite("twoYears"), contract("amounts")],
  says: "The two years moved from the city proper to a county are left to the authority, and lead into the city proper no more.",
  families: permit,
  versions: ({ household, lead }) =>
    [city, county].map((area) => `${twoYearsOf(household, lead)}; ${lead}.livesIn=${area}; ${lead}.worksIn=${area}`),
  holds: ([inCity, inCounty], { lead }) =>
    inCity && inCounty
      ? when(
          inCity.letsIn(city, lead, "dandong.permit", lead),
          must(inCounty.outcome(county, lead) === "localRules", `in the county: ${inCounty.outcome(county, lead)}`),
          must(!inCounty.letsIn(city, lead, "dandong.permit", lead), "a yes where nobody lives"),
        )
      : null,
  floor: 24,
  brokenBy: instead({ op: "inArea", areas: [city], authority: [county] }, { areas: [city, county], authority: [] }),
};

const farmersOnly: Relation = {
  id: "dandong.farmersOnly",
  cites: [cite("twoYears"), cite("graduatesAndSkilled")],
  says: "An urban hukou closes the way of the two years and leaves a graduate's way open.",
  families: permit,
  versions: ({ household, lead }) => {
    const urban = `${lead}.hukou.kind=urban; ${lead}.hukou.division=410100; ${lead}.formerHukou.kind=rural; ${lead}.formerHukou.division=410100`;
    return [
      twoYearsOf(household, lead),
      `${twoYearsOf(household, lead)}; ${urban}`,
      `${twoYearsOf(household, lead)}; ${urban}; ${lead}.education.graduated=university; ${lead}.education.graduatedIn=elsewhere`,
    ];
  },
  holds: ([rural, urban, graduate], { lead }) =>
    rural && urban && graduate
      ? when(
          rural.letsIn(city, lead, "dandong.permit", lead),
          must(!urban.has(city, lead, "dandong.permit", lead), "townspeople by the two years"),
          must(graduate.letsIn(city, lead, "dandong.open", lead), "a graduate is not let in"),
        )
      : null,
  floor: 24,
  brokenBy: instead({ id: "ruralHukou" }, { criterion: always }),
};

export const dandongYears: readonly Relation[] = [
  livedTwoYears,
  workedTwoYears,
  residencePermit,
  wholeMove,
  earnerOfTheBooklet,
  countyToAuthority,
  farmersOnly,
];

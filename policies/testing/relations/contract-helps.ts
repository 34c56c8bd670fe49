import fc from "fast-check";
import { plan as bijie } from "../../bijie/instrument";
import { plan as dandong } from "../../dandong/instrument";
import { plan as xining } from "../../xining/instrument";
import { instead } from "./broken-law";
import { differs, keepsEveryYes, must, nobodyWorse, when } from "./comparing";
import { contract, type Relation } from "./relation";
import { grown, married, onAnyRoute, onRoute, spouseOf } from "./steering";

/** What can only help: in every document alike. */

const moreMonths: Relation = {
  id: "moreMonths",
  cites: [xining.cite("urbanWorkers"), dandong.cite("twoYears")],
  says: "More months lived, worked or paid take no yes away.",
  families: fc.oneof(
    onRoute("xining", "xining.cityWorker", "cityDistrict"),
    onRoute("dandong", "dandong.permit", "cityProper"),
    onAnyRoute(),
  ),
  versions: ({ lead, pick }) =>
    [12 + (pick % 24), 36 + (pick % 24)].map((months) =>
      ["monthsLived", "monthsWorked", "pensionMonths.employee", "pensionMonths.resident"]
        .map((fact) => `${lead}.${fact}=${months}`)
        .join("; "),
    ),
  holds: ([before, after], { area, lead }) =>
    before && after
      ? when(before.isAccepted(area, lead) || after.isAccepted(area, lead), keepsEveryYes(before, after))
      : null,
  floor: 22,
  brokenBy: instead(
    { op: "atLeast", facts: ["monthsLived"], value: 24 },
    { op: "atMost", fact: "monthsLived", value: 35 },
    "dandong.permit",
  ),
};

const paper: Relation = {
  id: "paper",
  cites: [dandong.cite("twoYears"), dandong.cite("soldiers"), xining.cite("advancedTalent")],
  says: "A residence permit, a labour contract or an appointment makes nobody's outcome worse.",
  families: fc.oneof(
    onRoute("dandong", "dandong.permit", "cityProper"),
    onRoute("dandong", "dandong.soldierCity", "cityProper"),
    onRoute("xining", "xining.advanced", "cityDistrict"),
    onRoute("xining", "xining.midTitle", "townOrSmallCity"),
    onRoute("xining", "xining.resettledUnit", "cityDistrict"),
  ),
  versions: ({ lead }) =>
    ["no", "yes"].map((has) =>
      ["residencePermit", "labourContract", "formallyRecruited", "resettlementAccepted"]
        .map((fact) => `${lead}.${fact}=${has}`)
        .join("; "),
    ),
  holds: ([without, having]) =>
    without && having ? when(differs(without, having), nobodyWorse(without, having)) : null,
  floor: 24,
  brokenBy: instead(
    { op: "given", fact: "residencePermit" },
    { op: "not", of: { op: "given", fact: "residencePermit" } },
  ),
};

const secondEarner: Relation = {
  id: "secondEarner",
  cites: [xining.cite("towns"), xining.cite("urbanWorkers")],
  says: "A spouse who begins to work, too, takes no yes away.",
  families: onAnyRoute(undefined, married),
  versions: ({ household, lead, area }) => {
    const earner = spouseOf(household, lead) ?? lead;
    const to = area.endsWith("Origin") ? "" : `; ${earner}.worksIn=${area}`;
    return [
      `${earner}.work=none; ${earner}.stableIncome=no${to}`,
      `${earner}.work=employed; ${earner}.stableIncome=yes${to}`,
    ];
  },
  holds: ([one, two], { area, lead }) =>
    one && two ? when(one.isAccepted(area, lead), keepsEveryYes(one, two)) : null,
  floor: 17,
};

const strongerHome: Relation = {
  id: "strongerHome",
  cites: [contract("amounts")],
  says: "A home that is rented, and then one that is owned, makes nobody's outcome worse than no home or a weaker one.",
  families: fc.oneof(
    onRoute("xining", "xining.town", "townOrSmallCity"),
    onRoute("xining", "xining.cityWorker", "cityDistrict"),
    onRoute("xining", "xining.cityOwner", "cityDistrict"),
    onRoute("weihai", "weihai.base", "cityOrTown"),
    onRoute("weihai", "weihai.community", "cityOrTown"),
  ),
  versions: ({ lead, area }) =>
    ["none", "rentedLawful", "ownedLawful"].map(
      (dwelling) => `home.${area}.dwelling=${dwelling}; home.${area}.dwellingHolders=${lead}`,
    ),
  holds: ([none, rented, owned]) =>
    none && rented && owned
      ? when(differs(none, owned) || differs(none, rented), nobodyWorse(none, rented), nobodyWorse(rented, owned))
      : null,
  floor: 20,
  brokenBy: instead(
    { op: "home", met: ["ownedLawful", "rentedLawful", "publicRental", "affordableHousing", "resettlementHousing"] },
    { met: ["rentedLawful", "publicRental", "affordableHousing", "resettlementHousing"] },
  ),
};

const divorce: Relation = {
  id: "divorce",
  cites: [contract("leads"), xining.cite("graduates"), bijie.cite("students")],
  says: "Whoever has a way of their own keeps it after a divorce.",
  families: onAnyRoute(
    undefined,
    (person, household) => grown(person, household) && person.maritalStatus !== "married",
  ),
  versions: ({ lead }) => [`${lead}.maritalStatus=neverMarried`, `${lead}.maritalStatus=divorced`],
  holds: ([before, after], { area, lead }) =>
    before && after
      ? when(
          before.isAccepted(area, lead) && before.of(area, lead).routes.some(({ leadBy }) => leadBy === lead),
          must(after.isAccepted(area, lead), `${lead} loses a yes in ${area}`),
        )
      : null,
  floor: 16,
};

export const whatOnlyHelps: readonly Relation[] = [moreMonths, paper, secondEarner, strongerHome, divorce];

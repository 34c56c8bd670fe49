import { opinion } from "../../weihai/instrument";
import { always, instead, never } from "./broken-law";
import { must, nobodyWorse, sameOutcomes, when } from "./comparing";
import { contract, type Relation } from "./relation";
import { onRoute } from "./steering";

/** 威海: the basic condition, 三、1 and 三、2. */

const { cite } = opinion;
const town = "cityOrTown";
const village = "villageOfOrigin";
const works = (lead: string): string => `${lead}.work=employed; ${lead}.worksIn=${town}; ${lead}.stableIncome=yes`;
const owns = (lead: string, dwelling = "ownedLawful"): string =>
  `home.${town}.dwelling=${dwelling}; home.${town}.dwellingHolders=${lead}`;

const noHome = `home.${town}.dwelling=none`;
const idle = (lead: string): string => `${lead}.work=none; ${lead}.stableIncome=no`;

const eitherWillDo: Relation = {
  id: "weihai.eitherWillDo",
  cites: [cite("basicCondition")],
  says: "A lawful home or lawful work: with both the answer is that of either alone, and of neither it is worse.",
  families: onRoute("weihai", "weihai.base", town),
  versions: ({ lead }) => [
    `${works(lead)}; ${owns(lead)}`,
    `${works(lead)}; ${noHome}`,
    `${idle(lead)}; ${owns(lead)}`,
    `${idle(lead)}; ${noHome}`,
  ],
  holds: ([both, work, home, neither], { lead }) =>
    both && work && home && neither
      ? when(
          !neither.isAccepted(town, lead),
          [both, work, home].flatMap((told) => must(told.isAccepted(town, lead), "one of the two is not enough")),
          nobodyWorse(neither, both),
        )
      : null,
  floor: 24,
  brokenBy: instead({ op: "home", holder: "subjectOrSpouse" }, never, "weihai.base"),
};

const whereverItIs: Relation = {
  id: "weihai.whereverItIs",
  cites: [cite("basicCondition"), contract("amounts")],
  says: "In which kind of place of Weihai somebody works changes no outcome.",
  families: onRoute("weihai", "weihai.unit", town),
  versions: ({ lead }) => [town, village].map((area) => `${lead}.worksIn=${area}`),
  holds: ([here, there], { lead }) =>
    here && there ? when(here.letsIn(town, lead, "weihai.unit", lead), sameOutcomes(here, there)) : null,
  floor: 19,
  brokenBy: instead({ id: "inCityOrTown" }, { criterion: { op: "isHere", fact: "worksIn" } }),
};

const communityRegister: Relation = {
  id: "weihai.communityRegister",
  cites: [cite("communityCollective"), cite("basicCondition")],
  says: "A lawful home closes the community's register to whoever works, and leaves the yes as it is.",
  families: onRoute("weihai", "weihai.community", town),
  versions: ({ lead }) => [`${works(lead)}; ${noHome}`, `${works(lead)}; ${owns(lead)}`],
  holds: ([without, owning], { lead }) =>
    without && owning
      ? when(
          without.letsIn(town, lead, "weihai.community", lead),
          must(owning.letsIn(town, lead, "weihai.base", lead), "an owner who works is not let in"),
          must(!owning.has(town, lead, "weihai.community", lead), "an owner in the community's register"),
        )
      : null,
  floor: 24,
  brokenBy: instead({ id: "noLawfulDwelling" }, { criterion: always }),
};

const leaseNotPrinted: Relation = {
  id: "weihai.leaseNotPrinted",
  cites: [cite("basicCondition"), contract("amounts")],
  says: "A private lease in place of a deed leaves somebody without work to local rules, never with a yes and never with nothing.",
  families: onRoute("weihai", "weihai.base", town),
  versions: ({ lead }) => ["ownedLawful", "rentedLawful"].map((dwelling) => `${idle(lead)}; ${owns(lead, dwelling)}`),
  holds: ([owned, rented], { lead }) =>
    owned && rented
      ? when(
          owned.isAccepted(town, lead),
          must(rented.outcome(town, lead) === "localRules", `a tenant: ${rented.outcome(town, lead)}`),
          sameOutcomes(owned, rented, (area) => area !== town),
        )
      : null,
  floor: 24,
  brokenBy: instead(
    { op: "home", authority: ["rentedLawful", "ownedWithoutDeed"] },
    { met: ["ownedLawful", "rentedLawful"], authority: ["ownedWithoutDeed"] },
  ),
};

const flexibleWork: Relation = {
  id: "weihai.flexibleWork",
  cites: [cite("basicCondition"), contract("amounts")],
  says: "Whether flexible work brings a stable income changes no outcome: the authority decides either way.",
  families: onRoute("weihai", "weihai.unit", town),
  versions: ({ lead }) =>
    ["no", "yes"].map((income) => `${lead}.work=flexible; ${lead}.stableIncome=${income}; ${noHome}`),
  holds: ([without, having], { lead }) =>
    without && having ? when(without.outcome(town, lead) === "localRules", sameOutcomes(without, having)) : null,
  floor: 24,
  brokenBy: instead(
    { op: "oneOf", values: ["employed", "selfEmployed", "publicOfficial"] },
    { values: ["employed", "selfEmployed", "publicOfficial", "flexible"] },
  ),
};

const noInsuranceYears: Relation = {
  id: "weihai.noInsuranceYears",
  cites: [cite("abolishedLimits")],
  says: "Neither months of pension, nor months lived, nor an investment change any outcome.",
  families: onRoute("weihai", "weihai.base", town),
  versions: ({ lead }) => [
    `${lead}.pensionMonths.employee=0; ${lead}.pensionMonths.resident=0; ${lead}.monthsLived=0; ${lead}.investor=no`,
    `${lead}.pensionMonths.employee=60; ${lead}.pensionMonths.resident=60; ${lead}.monthsLived=60; ${lead}.investor=yes`,
  ],
  holds: ([none, many], { lead }) =>
    none && many ? when(many.isAccepted(town, lead), sameOutcomes(none, many)) : null,
  floor: 19,
  brokenBy: instead(
    { op: "given", fact: "stableIncome" },
    { op: "atLeast", facts: ["pensionMonths.employee"], value: 12 },
  ),
};

const wholeFamily: Relation = {
  id: "weihai.wholeFamily",
  cites: [cite("basicCondition"), contract("leads")],
  says: "Work of one member brings every relative who moves at least to local rules, and a lodger nothing.",
  families: onRoute("weihai", "weihai.base", town),
  versions: ({ lead }) => {
    const lodger = "+P12{relation=unrelated; parents=none; register=R1; wantsToMove=yes}";
    return [`${lodger}; ${idle(lead)}; ${noHome}`, `${lodger}; ${works(lead)}; ${noHome}`];
  },
  holds: ([idle, working], { lead, household }) =>
    idle && working
      ? when(
          household.people.some(
            ({ id, relation }) => id !== lead && relation !== "unrelated" && idle.outcome(town, id) === "notCovered",
          ),
          must(working.outcome(town, "P12") === "notCovered", "the lodger comes along"),
          household.people
            .filter(
              ({ id, relation, hukou }) => id !== lead && relation !== "unrelated" && hukou?.kind !== "outsideMainland",
            )
            .filter(() => household.people.every(({ relation }) => relation !== "unrelated"))
            .flatMap(({ id }) => must(working.outcome(town, id) !== "notCovered", `${id} does not come along`)),
        )
      : null,
  floor: 15,
  brokenBy: instead(
    { op: "kin", relations: ["spouse", "child", "parent", "otherRelative"] },
    { relations: ["spouse"] },
  ),
};

export const weihaiBase: readonly Relation[] = [
  eitherWillDo,
  whereverItIs,
  communityRegister,
  leaseNotPrinted,
  flexibleWork,
  noInsuranceYears,
  wholeFamily,
];

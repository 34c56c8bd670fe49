import { plan } from "../../dandong/instrument";
import { always, instead } from "./broken-law";
import { must, sameOutcomes, when } from "./comparing";
import { contract, type Relation } from "./relation";
import { anyFamily, onRoute } from "./steering";

/** 丹东: graduates, soldiers, tenants and pensions, 二、(四) s.2 to (五) and 三、(十二). */

const { cite } = plan;
const city = "cityProper";
const county = "countyOrCountyCity";
const origin = "placeOfOrigin";

const graduateNeedsNothing: Relation = {
  id: "dandong.graduateNeedsNothing",
  cites: [cite("graduatesAndSkilled")],
  says: "Neither work, months, permit, home nor hukou elsewhere changes a graduate's yes.",
  families: onRoute("dandong", "dandong.open", city),
  versions: ({ lead }) => [
    `${lead}.work=none; ${lead}.monthsLived=0; ${lead}.monthsWorked=0; ${lead}.residencePermit=no; home.${city}.dwelling=none`,
    `${lead}.work=employed; ${lead}.worksIn=${city}; ${lead}.monthsLived=60; ${lead}.monthsWorked=60; ${lead}.residencePermit=yes; home.${city}.dwelling=ownedLawful; home.${city}.dwellingHolders=${lead}`,
    `${lead}.hukou.kind=rural; ${lead}.hukou.division=410100`,
  ],
  holds: (told, { lead }) => {
    const [without, having, rural] = told;
    return without && having && rural
      ? when(
          having.letsIn(city, lead, "dandong.open", lead),
          told.flatMap((one) =>
            [city, county].flatMap((area) => must(one.letsIn(area, lead, "dandong.open", lead), `not let in: ${area}`)),
          ),
        )
      : null;
  },
  floor: 24,
  brokenBy: instead({ id: "graduateOrSkilled" }, { criterion: { op: "given", fact: "residencePermit" } }),
};

const soldierOrStudent: Relation = {
  id: "dandong.soldierOrStudent",
  cites: [cite("soldiers"), contract("amounts")],
  says: "Whether a former soldier from a village enlisted as a student changes nothing in Dandong.",
  families: onRoute("dandong", "dandong.soldierOrigin", origin),
  versions: ({ lead }) => ["ruralSoldierDischarged", "ruralStudentDischarged"].map((was) => `${lead}.military=${was}`),
  holds: ([soldier, student], { lead }) =>
    soldier && student
      ? when(soldier.letsIn(origin, lead, "dandong.soldierOrigin", lead), sameOutcomes(soldier, student))
      : null,
  floor: 24,
  brokenBy: instead({ op: "oneOf", fact: "military" }, { values: ["ruralSoldierDischarged"] }),
};

const tenantOfTheState: Relation = {
  id: "dandong.tenantOfTheState",
  cites: [cite("abolishedLimits")],
  says: "A home let by the government, an investment or being an introduced talent leads to local rules and never to a yes.",
  families: onRoute("dandong", "dandong.abolishedLimits", city),
  versions: ({ lead }) => [
    `home.${city}.dwelling=none; ${lead}.investor=no; ${lead}.introducedTalent=no`,
    `home.${city}.dwelling=publicRental; home.${city}.dwellingHolders=${lead}`,
    `home.${city}.dwelling=none; ${lead}.investor=yes`,
    `home.${city}.dwelling=none; ${lead}.introducedTalent=yes`,
  ],
  holds: ([nothing, ...told], { lead }) =>
    nothing && told.length === 3
      ? when(
          nothing.outcome(city, lead) === "notCovered",
          told.flatMap((one) => must(one.outcome(city, lead) === "localRules", one.outcome(city, lead))),
          told.flatMap((one) =>
            sameOutcomes(nothing, one, (area, id) => area === origin || (area === county && id !== lead)),
          ),
        )
      : null,
  floor: 24,
  brokenBy: instead({ id: "restElsewhere" }, { criterion: always }),
};

const sixty: Relation = {
  id: "dandong.sixty",
  cites: [cite("pensionTransfer"), cite("pensionAtSixty")],
  says: "From sixty on the residents' pension stays where it was; before that it may be taken along, and neither changes an outcome.",
  families: anyFamily("dandong", ({ ageYears }) => (ageYears ?? 0) >= 59 && (ageYears ?? 0) <= 64),
  versions: ({ lead }) =>
    [59, 60, 61].map(
      (age) =>
        `${lead}.ageYears=${age}; ${lead}.pensionScheme=residentPaying; ${lead}.hukou.kind=rural; ${lead}.hukou.division=410100; ${lead}.registeredIn=none; ${lead}.wantsToMove=yes; ${lead}.education.graduated=university`,
    ),
  holds: ([before, at, after], { lead }) =>
    before && at && after
      ? when(
          after.effect(city, "residentPension", lead) === "staysAtOrigin",
          must(
            before.effect(city, "residentPension", lead) === "optional",
            `at 59: ${before.effect(city, "residentPension", lead)}`,
          ),
          must(at.effect(city, "residentPension", lead) === "staysAtOrigin", "at 60"),
          sameOutcomes(before, after),
        )
      : null,
  floor: 22,
  brokenBy: instead({ op: "ageAtSettling" }, { years: 61 }),
};

export const dandongOthers: readonly Relation[] = [graduateNeedsNothing, soldierOrStudent, tenantOfTheState, sixty];

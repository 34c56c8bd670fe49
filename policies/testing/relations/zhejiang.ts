import { plan } from "../../zhejiang/instrument";
import { instead } from "./broken-law";
import { must, sameLines, sameOutcomes, when } from "./comparing";
import { contract, type Relation } from "./relation";
import { anyFamily, grown } from "./steering";

/** 浙江: 二. */

const { cite } = plan;
const county = "countyOrCountyCity";

const placeAlone: Relation = {
  id: "zhejiang.placeAlone",
  cites: [cite("settlement")],
  says: "The kind of place alone decides: no work, home, income, months, title or degree changes any outcome.",
  families: anyFamily("zhejiang", grown),
  versions: ({ lead }) => [
    `${lead}.work=none; ${lead}.stableIncome=no; ${lead}.monthsLived=0; ${lead}.qualification.degree=none; ${lead}.education.graduated=none; home.${county}.dwelling=none`,
    `${lead}.work=employed; ${lead}.worksIn=${county}; ${lead}.stableIncome=yes; ${lead}.monthsLived=60; ${lead}.qualification.degree=doctor; ${lead}.education.graduated=university; home.${county}.dwelling=ownedLawful; home.${county}.dwellingHolders=${lead}`,
  ],
  holds: ([without, having], { lead }) =>
    without && having ? when(having.isAccepted(county, lead), sameOutcomes(without, having)) : null,
  floor: 17,
  brokenBy: instead({ op: "inArea", areas: [county] }, { op: "given", fact: "stableIncome" }),
};

const sameForEverybody: Relation = {
  id: "zhejiang.sameForEverybody",
  cites: [cite("settlement"), contract("placeIsAChoice")],
  says: "Everybody who moves from elsewhere hears the same of each kind of place: a yes, two readings, or local rules.",
  families: anyFamily("zhejiang"),
  versions: ({ household }) => [
    household.people
      .map(
        ({ id }) =>
          `${id}.wantsToMove=yes; ${id}.hukou.kind=rural; ${id}.hukou.division=410100; ${id}.registeredIn=none`,
      )
      .join("; "),
  ],
  holds: ([told]) =>
    told
      ? when(
          told.answer.best.length > 1,
          told.answer.areas.flatMap(({ placeType, people }) =>
            must(new Set(people.map(({ outcome }) => outcome)).size === 1, `several answers in ${placeType}`),
          ),
          must(
            told.answer.areas.map(({ people }) => people[0]?.outcome).join(" ") ===
              "accepted dependsOnReading localRules localRules",
            "another answer",
          ),
        )
      : null,
  floor: 18,
  brokenBy: instead({ op: "readings", ambiguity: "Z-a" }, { op: "all", of: [] }),
};

const ruralOrigin: Relation = {
  id: "zhejiang.ruralOrigin",
  cites: [cite("settlement"), cite("landRights")],
  says: "A rural hukou or an urban one, both from elsewhere, makes no difference to who settles; what is promised of land is for the rural one.",
  families: anyFamily("zhejiang", grown),
  versions: ({ lead, household }) => {
    const booklet = household.people.find(({ id }) => id === lead)?.register ?? "R1";
    const from = (kind: string): string =>
      `${lead}.hukou.kind=${kind}; ${lead}.hukou.division=410100; ${lead}.formerHukou.kind=${kind}; ${lead}.formerHukou.division=410100; ${lead}.registeredIn=none; ${lead}.wantsToMove=yes; ${booklet}.land.homestead=yes`;
    return ["rural", "urban"].map(from);
  },
  holds: ([rural, urban], { lead }) =>
    rural && urban
      ? when(
          rural.effect(county, "homestead", lead) === "protected",
          must(urban.effect(county, "homestead", lead) === "notStated", "promised to townspeople"),
          sameOutcomes(rural, urban),
        )
      : null,
  floor: 23,
  brokenBy: instead({ op: "origin" }, { kind: null }, "homestead"),
};

const housingFund: Relation = {
  id: "zhejiang.housingFund",
  cites: [cite("housingFund"), contract("amounts")],
  says: "Without work nobody of sixty pays into the housing fund any more; with work age changes no right to it, and neither changes an outcome.",
  families: anyFamily(
    "zhejiang",
    (person, { people }) =>
      (person.ageYears ?? 0) >= 59 &&
      (person.ageYears ?? 0) <= 64 &&
      people.every(({ parents }) => !parents?.includes(person.id) || (person.ageYears ?? 0) >= 59),
  ),
  versions: ({ lead }) => {
    const farmer = `${lead}.hukou.kind=rural; ${lead}.hukou.division=410100; ${lead}.registeredIn=none; ${lead}.wantsToMove=yes`;
    return [
      [59, "none"],
      [60, "none"],
      [60, "employed"],
    ].map(([age, work]) => `${farmer}; ${lead}.ageYears=${age}; ${lead}.work=${work}`);
  },
  holds: ([before, after, working], { lead }) =>
    before && after && working
      ? when(
          before.effect(county, "housingFund", lead) === "ifQualified",
          must(after.effect(county, "housingFund", lead) === "notApplicable", "at sixty, without work"),
          must(working.effect(county, "housingFund", lead) === "ifQualified", "at sixty, with work"),
          sameOutcomes(before, after),
          sameLines(
            before.rights.filter((line) => !line.endsWith(` ${lead}`)),
            after.rights.filter((line) => !line.endsWith(` ${lead}`)),
          ),
        )
      : null,
  floor: 22,
  brokenBy: instead({ op: "atLeast", value: 60 }, { value: 61 }, "housingFund"),
};

export const zhejiang: readonly Relation[] = [placeAlone, sameForEverybody, ruralOrigin, housingFund];

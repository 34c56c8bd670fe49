import { plan } from "../../bijie/instrument";
import { always, instead } from "./broken-law";
import { must, sameLines, sameOutcomes, when } from "./comparing";
import { type Relation } from "./relation";
import { anyFamily, onRoute, personIn } from "./steering";

/** 毕节: what is kept and gained, 三、(二) and (三). */

const { cite } = plan;
const town = "townOrSmallCity";
const city = "cityDistrict";

const urbanPolicies: Relation = {
  id: "bijie.urbanPolicies",
  cites: [cite("povertyPolicies")],
  says: "Enjoying the town's policies ends what is promised to registered poor families, and changes no other right and no outcome.",
  families: anyFamily("bijie"),
  versions: ({ lead, household }) => {
    const booklet = personIn(household, lead).register ?? "R1";
    const poor = `${booklet}.registeredPoor=yes; ${lead}.hukou.kind=rural; ${lead}.hukou.division=520525; ${lead}.registeredIn=placeOfOrigin; ${lead}.settledMonthsAgo=0; ${lead}.wantsToMove=yes`;
    return ["no", "yes"].map((enjoys) => `${poor}; enjoysUrbanPolicies=${enjoys}`);
  },
  holds: ([before, after], { lead }) => {
    if (!before || !after) return null;
    const others = (lines: readonly string[]): string[] => lines.filter((line) => !line.includes(" povertyPolicies "));
    return when(
      before.effect(town, "povertyPolicies", lead) === "kept",
      must(after.effect(town, "povertyPolicies", lead) === "notStated", "still promised"),
      sameLines(others(before.rights), others(after.rights)),
      sameOutcomes(before, after),
    );
  },
  floor: 24,
  brokenBy: instead({ op: "given", fact: "enjoysUrbanPolicies" }, { fact: "poorFamily" }),
};

const workStudy: Relation = {
  id: "bijie.workStudy",
  cites: [cite("schoolCollective")],
  says: "A poor family changes the work-study post of a student in Bijie, and no other right and no outcome.",
  families: onRoute("bijie", "bijie.student", city),
  versions: ({ lead }) =>
    ["no", "yes"].map(
      (poor) =>
        `${lead}.education.admitted=university; ${lead}.education.admittedIn=520502; ${lead}.studiesIn=${city}; poorFamily=${poor}`,
    ),
  holds: ([before, after], { lead }) => {
    if (!before || !after) return null;
    const others = (lines: readonly string[]): string[] => lines.filter((line) => !line.includes(" workStudyPosts "));
    return when(
      after.effect(city, "workStudyPosts", lead) === "ifQualified",
      must(before.effect(city, "workStudyPosts", lead) === "notApplicable", "posts for everybody"),
      sameLines(others(before.rights), others(after.rights)),
      sameOutcomes(before, after),
    );
  },
  floor: 24,
  brokenBy: instead({ op: "given", fact: "poorFamily" }, always),
};

const halfAYear: Relation = {
  id: "bijie.halfAYear",
  cites: [cite("jobServices")],
  says: "Job services begin with the sixth month lived in Bijie, and no outcome changes with it.",
  families: anyFamily("bijie", ({ ageYears }) => (ageYears ?? 0) > 18 && (ageYears ?? 0) < 60),
  versions: ({ lead }) =>
    [5, 6, 7].map(
      (months) =>
        `${lead}.hukou.kind=rural; ${lead}.hukou.division=410100; ${lead}.registeredIn=none; ${lead}.registeredUnemployed=yes; ${lead}.livesIn=${city}; ${lead}.monthsLived=${months}`,
    ),
  holds: ([below, at, above], { lead }) =>
    below && at && above
      ? when(
          at.effect(city, "jobServices", lead) === "ifQualified",
          must(below.effect(city, "jobServices", lead) === "notStated", "before half a year"),
          must(above.effect(city, "jobServices", lead) === "ifQualified", "lost after half a year"),
          sameOutcomes(below, above),
        )
      : null,
  floor: 21,
  brokenBy: instead({ op: "atLeast", value: 6 }, { value: 5 }, "jobServices"),
};

export const bijieRights: readonly Relation[] = [urbanPolicies, workStudy, halfAYear];

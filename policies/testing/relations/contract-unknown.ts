import { rowOf } from "../../facts/rows";
import { forget, statedRefs } from "../stated-refs";
import { must, sameLines, sameOutcomes, when } from "./comparing";
import { contract, type Relation } from "./relation";
import { onAnyRoute, onRoute } from "./steering";

/** What is not known, and the day on which it is asked: in every document alike. */

/** Facts whose silence has a meaning of its own (contract §1, §2); nobody is asked where they study whose school is in another place. */
const meaningful = [
  "studiesIn",
  "wantsToMove",
  "registeredIn",
  "settledMonthsAgo",
  "homes.dwellingHolders",
  "livesInFamilyHome",
];

/** Some facts of the family, none of them kin, whose silence says nothing. */
const forgettable = (household: Parameters<typeof statedRefs>[0], pick: number) => {
  const refs = statedRefs(household).filter(
    ({ fact }) =>
      !meaningful.includes(fact) &&
      !["relation", "spouse", "parents", "ageYears", "maritalStatus", "hukou.kind"].includes(fact) &&
      !fact.startsWith("formerHukou") &&
      rowOf(fact).young === undefined,
  );
  return [0, 1, 2].flatMap((step) => refs[(pick + step * 13) % Math.max(1, refs.length)] ?? []);
};

const refinement: Relation = {
  id: "refinement",
  cites: [contract("neverANo"), contract("outcomes")],
  says: "An answer that is filled in settles what was asked, and changes nothing that was certain before.",
  families: onAnyRoute(),
  versions: ({ household, lead, area, pick }) => {
    const refs = forgettable(household, pick);
    const asked = ["work", "stableIncome", "monthsLived", "education.graduated", "homes.dwelling", "hukou.division"];
    const about = statedRefs(household).filter(
      (ref) => asked.includes(ref.fact) && (ref.person ?? lead) === lead && (ref.area ?? area) === area,
    );
    return [forget(household, [...refs, ...about]), forget(household, refs), household];
  },
  holds: (told) => {
    const [least, , most] = told;
    if (!least || !most) return null;
    const certain = (id: string, area: string, index: number): string[] => {
      const now = told[index]?.outcome(area, id);
      return told
        .slice(index + 1)
        .flatMap((later) =>
          must(
            now === "needFacts" || later.outcome(area, id) === now,
            `${id} in ${area}: ${now} → ${later.outcome(area, id)}`,
          ),
        );
    };
    return when(
      least.everybody.some(
        ({ area, person: { id, outcome } }) => outcome === "needFacts" && outcome !== most.outcome(area, id),
      ),
      least.everybody.flatMap(({ area, person }) => [0, 1].flatMap((index) => certain(person.id, area, index))),
    );
  },
  floor: 16,
};

const notAsked: Relation = {
  id: "notAsked",
  cites: [contract("outcomes")],
  says: "A fact that is not named among the missing ones changes no open outcome when it is filled in.",
  families: onAnyRoute(),
  versions: ({ household, lead, area, pick }) => {
    const refs = forgettable(household, pick);
    const decisive = statedRefs(household).filter(
      ({ fact, person, area: home }) =>
        (fact === "work" && person === lead) ||
        (fact === "homes.dwelling" && home === area) ||
        (fact === "hukou.division" && person === lead),
    );
    return [forget(household, [...refs, ...decisive]), forget(household, decisive)];
  },
  holds: ([before, after], { household, pick }) => {
    if (!before || !after) return null;
    const refs = forgettable(household, pick).map((ref) => JSON.stringify(ref));
    const open = before.everybody.filter(
      ({ person: { outcome, missingFacts } }) =>
        outcome === "needFacts" &&
        !missingFacts.some(({ fact, person, jurisdiction, area, register }) =>
          refs.includes(JSON.stringify({ fact, person, jurisdiction, area, register })),
        ),
    );
    return when(
      open.length > 0,
      open.flatMap(({ area, person: { id } }) =>
        must(after.outcome(area, id) === "needFacts", `${id} in ${area}: needFacts → ${after.outcome(area, id)}`),
      ),
    );
  },
  floor: 10,
};

const laterDay: Relation = {
  id: "laterDay",
  cites: [contract("outcomes"), contract("ways")],
  says: "A year later the same facts get the same outcomes; only the months from which something holds are a year later.",
  families: onRoute("xining", "xining.cityWorker", "cityDistrict"),
  versions: ({ lead, pick }) => {
    const months = `${lead}.pensionMonths.employee=${12 + (pick % 24)}; ${lead}.pensionMonths.resident=0`;
    return [months, months];
  },
  days: ["2026-11-22", "2027-11-22"],
  holds: ([now, later]) => {
    if (!now || !later) return null;
    const earliest = (told: typeof now): string[] =>
      told.everybody.flatMap(({ area, person: { id, steps } }) =>
        steps.flatMap(({ needs }) =>
          needs.flatMap((need) => (need.earliest ? [`${area} ${id} ${need.earliest}`] : [])),
        ),
      );
    const aYearOn = (line: string): string => line.replace(/\d{4}(?=-\d\d$)/u, (year) => String(Number(year) + 1));
    return when(
      earliest(now).length > 0,
      sameOutcomes(now, later),
      sameLines(earliest(now).map(aYearOn), earliest(later)),
    );
  },
  floor: 19,
};

export const whatIsNotKnown: readonly Relation[] = [refinement, notAsked, laterDay];

import { plan as bijie } from "../../bijie/instrument";
import { plan as dandong } from "../../dandong/instrument";
import { plan as xining } from "../../xining/instrument";
import { plan as zhejiang } from "../../zhejiang/instrument";
import { instead } from "./broken-law";
import { sameLines, sameOutcomes, when } from "./comparing";
import { contract, type Relation } from "./relation";
import { anyFamily, grown, onAnyRoute } from "./steering";

/** What only rights ask about: in every document alike. */

const landNoCondition: Relation = {
  id: "landNoCondition",
  cites: [
    xining.cite("landNotForced"),
    bijie.cite("noForcedTransfer"),
    zhejiang.cite("landRights"),
    dandong.cite("noForcedTransfer"),
  ],
  says: "Land that a booklet holds, or gives up, is no condition of settling: no outcome changes with it.",
  families: onAnyRoute(),
  versions: ({ household }) =>
    ["no", "yes"].map((has) =>
      Object.keys(household.registers ?? {})
        .flatMap((id) =>
          ["land.contractedLand", "land.homestead", "land.collectiveIncome", "land.forest", "givesUpHomestead"].map(
            (fact) => `${id}.${fact}=${has}`,
          ),
        )
        .join("; "),
    ),
  holds: ([without, having]) =>
    without && having ? when(sameLines(without.rights, having.rights).length > 0, sameOutcomes(without, having)) : null,
  floor: 23,
  brokenBy: instead({ op: "given", fact: "stableIncome" }, { fact: "land.homestead" }),
};

const insuranceAndSchool = ["pensionScheme=", "medicalScheme=", "school.event=", "registeredUnemployed="];

const onlyRights: Relation = {
  id: "onlyRights",
  cites: [contract("amounts"), xining.cite("pension"), dandong.cite("pensionTransfer"), bijie.cite("schemeChoice")],
  says: "The scheme that somebody is insured in, a school event or being out of work may change rights, and no outcome.",
  families: anyFamily(undefined, grown),
  versions: ({ lead }) =>
    [
      ["none", "none", "none", "no"],
      ["residentPaying", "resident", "zhongkao", "yes"],
      ["employeeReceiving", "employee", "start", "no"],
    ].map((values) => insuranceAndSchool.map((fact, index) => `${lead}.${fact}${values[index]}`).join("; ")),
  holds: ([none, paying, receiving]) =>
    none && paying && receiving
      ? when(
          sameLines(none.rights, paying.rights).length > 0,
          sameOutcomes(none, paying),
          sameOutcomes(none, receiving),
        )
      : null,
  floor: 19,
};

export const whatOnlyRightsAsk: readonly Relation[] = [landNoCondition, onlyRights];

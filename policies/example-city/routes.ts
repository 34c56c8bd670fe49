import { paper, spouse, worksHere } from "../common-criteria";
import {
  all, amountsTo, atLeast, authorityDecides, given, holdsDwelling, kin, oneOf, readings, shortOf, type Criterion,
} from "../criterion";
import type { SettlementRoute } from "../policy";
import { plan } from "./instrument";

/** 合法稳定住所. Whether a dormitory is one is not printed: the authority decides. */
const lawfulDwelling: Criterion = all(
  holdsDwelling(),
  amountsTo("destination.dwelling", { met: ["ownedLawful", "rentedLawful", "publicRental"], authorityDecides: ["employerDormitory"] }),
);

/** 务工人员: 二、(一), first sentence */
export const worker: SettlementRoute = {
  id: "example-city.worker",
  basis: "conditionsMet",
  conditions: [
    { id: "inCityDistrict", criterion: oneOf("destination.placeType", ["cityDistrict"]), cites: plan.cite("workers") },
    { id: "lawfulDwelling", criterion: lawfulDwelling, cites: plan.cite("workers") },
    // Time and papers are short, not failed, for somebody who works there: they can be waited for or obtained.
    { id: "workedOneYear", criterion: shortOf(atLeast("monthsWorked", 12), worksHere), cites: plan.cite("workers") },
    { id: "labourContract", criterion: shortOf(given("labourContract"), worksHere), cites: plan.cite("workers") },
  ],
  reaches: [
    spouse(plan.cite("workers")),
    {
      id: "unmarriedChild", cites: plan.cite("workers"), papers: [paper("parentageProof", "implied", plan.cite("workers"))],
      criterion: all(kin("child"), oneOf("maritalStatus", ["neverMarried"])),
    },
  ],
  placements: [{ id: "communityCollective", cites: plan.cite("tenants"), when: oneOf("destination.dwelling", ["rentedLawful"]) }],
  papers: [paper("labourContract", "named", plan.cite("workers")), paper("dwellingProof", "implied", plan.cite("workers"))],
};

/** 硕士: 二、(二). E-a: the contract is for everybody in the sentence (A) or only for those whom it stands beside (B). */
export const graduate: SettlementRoute = {
  id: "example-city.graduate",
  basis: "conditionsMet",
  conditions: [
    { id: "master", criterion: oneOf("qualification.degree", ["master", "doctor"]), cites: plan.cite("graduates") },
    { id: "contractIfNeeded", criterion: readings("E-a", { A: given("labourContract"), B: all() }), cites: plan.cite("graduates") },
  ],
  reaches: [],
  placements: [],
  papers: [paper("degreeCertificate", "implied", plan.cite("graduates"))],
};

/** 引进人才: 二、(三). The rest of the rule is in another document, so the answer is never more than local rules. */
export const talent: SettlementRoute = {
  id: "example-city.talent",
  basis: "conditionsMet",
  conditions: [
    { id: "introducedTalent", criterion: given("introducedTalent"), cites: plan.cite("talent") },
    { id: "recognition", criterion: authorityDecides(), cites: plan.cite("talent"), defersTo: "talentRules" },
  ],
  reaches: [],
  placements: [],
  papers: [],
};

export const routes = [worker, graduate, talent] as const;

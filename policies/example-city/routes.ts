import {
  admittedIn,
  all,
  atLeast,
  authorityDecides,
  given,
  home,
  inArea,
  isHere,
  kin,
  oneOf,
  originIn,
  ofRuralOrigin,
  readings,
  shortOf,
  type Criterion,
} from "../criterion";
import {
  admittedTo,
  diplomaKind,
  graduatedFrom,
  higherEducation,
  oneOfTwo,
  paper,
  spouse,
  works,
  worksHere,
} from "../phrases";
import type { Paper, SettlementRoute } from "../policy";
import { exampleDivision, plan } from "./instrument";

const { cite } = plan;

/** Every kind of place is assessed beside the others: a route says to which it leads. */
const inCityDistrict = inArea("cityDistrict");
const anywhere = inArea("cityDistrict", "town", "island");

/** 合法稳定住所, of either of a couple. Whether a dormitory is one is not printed: the authority decides. */
const lawfulDwelling: Criterion = home("subjectOrSpouse", {
  met: ["ownedLawful", "rentedLawful", "publicRental"],
  unheld: ["employerDormitory"],
});
const rents: Criterion = home("subjectOrSpouse", { met: ["rentedLawful", "publicRental"] });
const owns: Criterion = home("subjectOrSpouse", { met: ["ownedLawful"] });

/** A paper that the text names is named; one that only follows from a condition is implied. */
const implied = (clause: Parameters<typeof cite>[0], id: string, when?: Criterion): Paper =>
  paper(id, "implied", cite(clause), when);

/** 务工人员: 二、(一), first sentence */
export const worker: SettlementRoute = {
  id: "example-city.worker",
  basis: "conditionsMet",
  conditions: [
    { id: "inCityDistrict", criterion: inCityDistrict, cites: cite("workers") },
    { id: "lawfulDwelling", criterion: lawfulDwelling, cites: cite("workers") },
    // Time and papers are short, not failed, for somebody who works there: they can be waited for or obtained.
    {
      id: "workedOneYear",
      criterion: all(worksHere, shortOf(atLeast("monthsWorked", 12), works)),
      cites: cite("workers"),
    },
    { id: "labourContract", criterion: shortOf(given("labourContract"), works), cites: cite("workers") },
  ],
  reaches: [
    spouse(cite("workers")),
    {
      id: "unmarriedChild",
      criterion: all(kin("child"), oneOf("maritalStatus", ["neverMarried"])),
      cites: cite("workers"),
      papers: [implied("workers", "parentageProof")],
    },
  ],
  placements: [{ id: "communityCollective", cites: cite("tenants"), when: rents }],
  papers: [
    paper("labourContract", "named", cite("workers")),
    ...oneOfTwo("dwelling", implied("workers", "lease", rents), implied("workers", "propertyCertificate", owns)),
  ],
};

/** 硕士: 二、(二). E-a: the contract is for everybody in the sentence (A) or only for those whom it stands beside (B). */
export const graduate: SettlementRoute = {
  id: "example-city.graduate",
  basis: "conditionsMet",
  conditions: [
    { id: "anywhere", criterion: anywhere, cites: cite("graduates") },
    { id: "master", criterion: oneOf("qualification.degree", ["master", "doctor"]), cites: cite("graduates") },
    {
      id: "contractIfNeeded",
      criterion: readings("E-a", { A: given("labourContract"), B: all() }),
      cites: cite("graduates"),
    },
  ],
  reaches: [],
  placements: [],
  papers: [implied("graduates", "degreeCertificate")],
};

/** 引进人才: 二、(三). The rest of the rule is in another document, so the answer is never more than local rules. */
export const talent: SettlementRoute = {
  id: "example-city.talent",
  basis: "conditionsMet",
  conditions: [
    { id: "anywhere", criterion: anywhere, cites: cite("talent") },
    { id: "introducedTalent", criterion: given("introducedTalent"), cites: cite("talent") },
    { id: "recognition", criterion: authorityDecides, cites: cite("talent"), defersTo: "talentRules" },
  ],
  reaches: [],
  placements: [],
  papers: [],
};

/** 农村籍学生, 市内高校: 二、(四) s.1 */
export const student: SettlementRoute = {
  id: "example-city.student",
  basis: "conditionsMet",
  conditions: [
    { id: "ruralStudent", criterion: ofRuralOrigin, cites: cite("students") },
    {
      id: "admittedHere",
      criterion: all(admittedTo(...higherEducation), admittedIn(exampleDivision)),
      cites: cite("students"),
    },
    { id: "schoolHere", criterion: all(anywhere, isHere("studiesIn")), cites: cite("students") },
  ],
  reaches: [],
  placements: [{ id: "schoolLocation", cites: cite("students") }],
  papers: [implied("students", "admissionLetter")],
};

/** 毕业后迁回原籍: 二、(四) s.2 */
export const returning: SettlementRoute = {
  id: "example-city.return",
  basis: "conditionsMet",
  conditions: [
    { id: "atOrigin", criterion: inArea("placeOfOrigin"), cites: cite("returning") },
    { id: "graduated", criterion: graduatedFrom(...higherEducation), cites: cite("returning"), notes: diplomaKind },
    { id: "originHere", criterion: originIn(exampleDivision), cites: cite("returning") },
  ],
  reaches: [],
  placements: [{ id: "placeOfOrigin", cites: cite("returning") }],
  papers: [implied("returning", "graduationCertificate")],
};

/** 海岛, a kind of place that no other document tells apart: 二、(五) */
export const islander: SettlementRoute = {
  id: "example-city.islander",
  basis: "conditionsMet",
  conditions: [
    { id: "onAnIsland", criterion: inArea("island"), cites: cite("islands") },
    {
      id: "livedThreeYears",
      criterion: all(isHere("livesIn"), shortOf(atLeast("monthsLived", 36), atLeast("monthsLived", 1))),
      cites: cite("islands"),
    },
  ],
  reaches: [],
  placements: [],
  papers: [implied("islands", "residenceProof")],
};

export const routes = [worker, graduate, talent, student, returning, islander] as const;

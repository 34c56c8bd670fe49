import {
  all,
  any,
  atLeast,
  authorityDecides,
  type Criterion,
  given,
  home,
  isHere,
  kin,
  livesWithLead,
  not,
  readings,
  registeredHere,
  shortOf,
  someOther,
} from "../criterion";
import { income, kinship, spouse, works, worksHere } from "../phrases";
import type { Paper, Placement, Reach, SettlementRoute } from "../policy";
import { plan } from "./instrument";
import {
  dwellingProof,
  implied,
  inCityDistrict,
  inTown,
  lawfulDwelling,
  neverMarried,
  placed,
  rents,
  unmarriedChild,
} from "./phrases";

const { cite } = plan;

/** X12, 二、(五)3 s.5: tenants may also be registered there. */
const communityFamily: Placement = {
  id: "communityFamilyCollective",
  cites: cite("communityFamilyCollective"),
  when: rents,
};

/** 以上 means item (五)3; on the other reading also the people of (四). */
export const communityFamilyOnOtherReading = [{ id: "X-j", when: rents }] as const;

/** The income of work counts where the work is; that of somebody who does not work has no place. */
const incomeHere: Criterion = all(income, any(isHere("worksIn"), not(works)));

const towns = cite("towns");
const livingTogether: readonly Paper[] = [kinship("coResidenceProof", towns)];
const unmarriedChildInTown = unmarriedChild(towns, livesWithLead, livingTogether);

/** 共同居住生活的配偶、未婚子女、父母等. On the other reading of X-f only the spouse has to live together with the lead. */
const townFamily: readonly Reach[] = [
  { ...spouse(towns, livesWithLead, livingTogether), id: "coResidentSpouse" },
  { ...unmarriedChildInTown, id: "coResidentChild", wider: { ...unmarriedChildInTown.wider, "X-f": neverMarried } },
  {
    id: "parents",
    criterion: all(kin("parent"), livesWithLead),
    cites: towns,
    wider: { "X-f": kin("parent") },
    papers: [kinship("parentageProof", towns), ...livingTogether],
  },
  {
    // 等 after 父母 may open the list (X-g): whom else it lets in is for the authority.
    id: "otherCoResidents",
    criterion: all(kin("otherRelative"), livesWithLead, authorityDecides),
    cites: towns,
    otherReadings: ["X-g"],
    papers: livingTogether,
  },
];

/** X9 建制镇和小城市: 二、(五)3 s.2 */
const town: SettlementRoute = {
  id: "xining.town",
  basis: "conditionsMet",
  conditions: [
    { id: "inTownOrSmallCity", criterion: inTown, cites: cite("towns") },
    { id: "lawfulDwelling", criterion: lawfulDwelling, cites: cite("towns") },
    { id: "lawfulIncome", criterion: incomeHere, cites: cite("towns") },
  ],
  reaches: townFamily,
  placements: [...placed("towns", "localRegister"), communityFamily],
  papers: [...dwellingProof(cite("towns")), ...implied("towns", "incomeProof")],
};

const threeYears = 36;

// X-h: 养老保险 names no scheme: residents' months count on reading A only.
const pensionPaidHere = readings("X-h", {
  A: shortOf(atLeast(["pensionMonths.employee", "pensionMonths.resident"], threeYears)),
  B: shortOf(atLeast("pensionMonths.employee", threeYears)),
});

/** X10 西宁市区务工经商: 二、(五)3 s.3 */
const cityWorker: SettlementRoute = {
  id: "xining.cityWorker",
  basis: "conditionsMet",
  conditions: [
    { id: "inCityDistrict", criterion: inCityDistrict, cites: cite("urbanWorkers") },
    { id: "worksHere", criterion: worksHere, cites: cite("urbanWorkers") },
    { id: "lawfulDwelling", criterion: lawfulDwelling, cites: cite("urbanWorkers") },
    { id: "lawfulIncome", criterion: incomeHere, cites: cite("urbanWorkers") },
    { id: "pensionPaidHere", criterion: pensionPaidHere, cites: cite("urbanWorkers"), otherReadings: ["X-i"] },
  ],
  reaches: [spouse(cite("urbanWorkers")), unmarriedChild(cite("urbanWorkers"))],
  placements: [communityFamily],
  papers: [
    ...implied("urbanWorkers", "workProof"),
    ...dwellingProof(cite("urbanWorkers")),
    ...implied("urbanWorkers", "incomeProof", "pensionRecord"),
  ],
};

/** 合法房产, of any co-owner. Whether a home without its deed is one is not printed. */
const owns: Criterion = home("subject", { met: ["ownedLawful"], authority: ["ownedWithoutDeed"] });
/** What was bought in marriage may be the spouse's too. */
const spouseOwns: Criterion = all(
  inCityDistrict,
  not(owns),
  someOther("spouse", all(home("subject", { met: ["ownedLawful"] }), any(registeredHere, not(given("wantsToMove"))))),
);

/** X11 西宁市区合法房产: 二、(五)3 s.4 */
const cityOwner: SettlementRoute = {
  id: "xining.cityOwner",
  basis: "conditionsMet",
  conditions: [
    { id: "inCityDistrict", criterion: inCityDistrict, cites: cite("urbanOwners") },
    { id: "ownsProperty", criterion: owns, cites: cite("urbanOwners") },
  ],
  reaches: [spouse(cite("urbanOwners")), unmarriedChild(cite("urbanOwners"))],
  placements: placed("urbanOwners", "ownDwelling"),
  papers: implied("urbanOwners", "propertyCertificate"),
  hints: [{ id: "jointProperty", when: spouseOwns }],
};

/** 二、(五)3, in its order. */
export const townsAndCity: readonly SettlementRoute[] = [town, cityWorker, cityOwner];

import { all, atLeast, type Criterion, home, inArea, kin, oneOf } from "../criterion";
import type { Citation } from "../instrument";
import { kinship, oneOfTwo, paper } from "../phrases";
import type { Paper, Placement, Reach } from "../policy";
import { plan } from "./instrument";

/** Phrases that several items of the plan share: kinds of place, dwellings, children. What one route alone says stands beside it. */

/** Every kind of place but the one that somebody goes back to. */
export const anywhere = inArea("cityDistrict", "townOrSmallCity");
export const inCityDistrict = inArea("cityDistrict");
export const inTown = inArea("townOrSmallCity");
export const atOrigin = inArea("placeOfOrigin");

/** 合法稳定住所(含租赁), of either of a couple. Whether a dormitory, the workplace or a home without its deed is one is not printed. */
export const lawfulDwelling: Criterion = home("subjectOrSpouse", {
  met: ["ownedLawful", "rentedLawful", "publicRental", "affordableHousing", "resettlementHousing"],
  authority: ["ownedWithoutDeed"],
  unheld: ["employerDormitory", "workplace", "schoolDormitory"],
});
export const rents: Criterion = home("subjectOrSpouse", { met: ["rentedLawful", "publicRental"] });
const bought: Criterion = home("subjectOrSpouse", {
  met: ["ownedLawful", "affordableHousing", "resettlementHousing", "ownedWithoutDeed"],
});
const dormitory: Criterion = home("subjectOrSpouse", {
  met: [],
  unheld: ["employerDormitory", "workplace", "schoolDormitory"],
});

/** Who rents is asked for the lease, who owns for the deed. */
export const dwellingProof = (cites: Citation): Paper[] => [
  ...oneOfTwo(
    "dwelling",
    paper("lease", "implied", cites, rents),
    paper("propertyCertificate", "implied", cites, bought),
  ),
  paper("dwellingProof", "implied", cites, dormitory),
];

export const neverMarried: Criterion = all(kin("child"), oneOf("maritalStatus", ["neverMarried"]));
const noLongerMarried: Criterion = all(kin("child"), oneOf("maritalStatus", ["divorced", "widowed"]));

/** 未婚子女: never married, of any age. Whoever is no longer married would count on the other reading. */
export const unmarriedChild = (cites: Citation, also: Criterion = all(), papers: readonly Paper[] = []): Reach => ({
  id: "unmarriedChild",
  criterion: all(neverMarried, also),
  cites,
  wider: { "X-k": all(noLongerMarried, also) },
  papers: [kinship("parentageProof", cites), kinship("unmarriedProof", cites, atLeast("ageYears", 16)), ...papers],
});

const { cite } = plan;
type Clause = Parameters<typeof cite>[0];
/** No route but X8 names a paper: they only follow from the conditions. */
export const implied = (clause: Clause, ...ids: string[]): Paper[] =>
  ids.map((id) => paper(id, "implied", cite(clause)));
export const placed = (clause: Clause, ...ids: string[]): Placement[] => ids.map((id) => ({ id, cites: cite(clause) }));

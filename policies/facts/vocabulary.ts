/** The closed lists of the contract (§1). Order is the order in which a form offers them. */

export const dwellings = [
  "ownedLawful",
  "ownedWithoutDeed",
  "rentedLawful",
  "rentedWithoutContract",
  "publicRental",
  "affordableHousing",
  "resettlementHousing",
  "employerDormitory",
  "workplace",
  "schoolDormitory",
  "relativeHome",
  "none",
] as const;
export const relations = [
  "applicant",
  "spouse",
  "child",
  "childInLaw",
  "parent",
  "parentInLaw",
  "grandparent",
  "grandchild",
  "sibling",
  "otherRelative",
  "unrelated",
] as const;
export type Relation = (typeof relations)[number];
export const maritalStatuses = ["neverMarried", "married", "divorced", "widowed"] as const;
export const hukouKinds = ["rural", "urban", "none", "outsideMainland"] as const;
export type HukouKind = (typeof hukouKinds)[number];
export const formerHukouKinds = ["rural", "urban"] as const;
export const schoolLevels = [
  "none",
  "university",
  "higherVocational",
  "secondaryVocational",
  "technicalSchool",
] as const;
export const degrees = ["none", "bachelor", "master", "doctor"] as const;
export const professionalTitles = ["none", "junior", "intermediate", "associateSenior", "senior"] as const;
export const vocationalSkills = ["none", "junior", "intermediate", "senior", "technician", "seniorTechnician"] as const;
export const honours = ["stateAllowance", "introducedTalentQinghai", "heritageBearer"] as const;
export const militaryServices = [
  "none",
  "resettledOfficer",
  "ruralStudentDischarged",
  "ruralSoldierDischarged",
  "otherDischarged",
  "serving",
] as const;
export const pensionSchemes = [
  "none",
  "employeePaying",
  "residentPaying",
  "employeeReceiving",
  "residentReceiving",
] as const;
export const medicalSchemes = ["none", "employee", "resident"] as const;
export const schoolStages = ["none", "kindergarten", "primary", "junior", "senior", "vocational"] as const;
export const schoolEvents = ["none", "start", "transfer", "zhongkao", "gaokao"] as const;
export const works = ["employed", "selfEmployed", "flexible", "publicOfficial", "none"] as const;
export const livingTogether = ["yes", "no", "awayForStudy"] as const;
export const relativesWithHukou = ["none", "directLine", "collateral"] as const;
export const relocations = ["none", "reservoirMovedIn", "povertyAlleviationMovedIn"] as const;
export const landRights = ["contractedLand", "homestead", "collectiveIncome"] as const;
export type LandRight = (typeof landRights)[number];

/** Said of a place, where there is none: not registered in any, or a school or spouse that is in none of those listed. */
export const none = "none";
export const elsewhere = "elsewhere";

/** First two digits of every GB/T 2260 code in use. */
export const provinceCodes = [
  "11",
  "12",
  "13",
  "14",
  "15",
  "21",
  "22",
  "23",
  "31",
  "32",
  "33",
  "34",
  "35",
  "36",
  "37",
  "41",
  "42",
  "43",
  "44",
  "45",
  "46",
  "50",
  "51",
  "52",
  "53",
  "54",
  "61",
  "62",
  "63",
  "64",
  "65",
  "71",
  "81",
  "82",
] as const;
/** Hong Kong, Macau and Taiwan: registered there is registered outside the mainland. */
export const outsideMainlandCodes: readonly string[] = ["71", "81", "82"];

/** Longest life the contract allows, in completed years. */
export const maxAgeYears = 120;
export const maxPeople = 12;
/** Nobody under this age is married, works or leads a household of their own without it being stated. */
export const grownAgeYears = 16;

/** Most whole months that somebody of this completed age can have lived, worked or paid. */
export const monthsOfLife = (ageYears: number): number => (ageYears + 1) * 12 - 1;

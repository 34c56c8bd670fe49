/** The closed lists of the contract (§1). Order is the order in which a form offers them. */

export const dwellings = [
  "ownedLawful", "rentedLawful", "publicRental", "affordableHousing", "resettlementHousing",
  "employerDormitory", "schoolDormitory", "relativeHome", "none",
] as const;
export const relations = [
  "applicant", "spouse", "child", "parent", "parentInLaw", "grandparent", "grandchild", "sibling", "otherRelative", "unrelated",
] as const;
export type Relation = (typeof relations)[number];
export const maritalStatuses = ["neverMarried", "married", "divorced", "widowed"] as const;
export const hukouKinds = ["rural", "urban", "none"] as const;
export const educationStatuses = ["none", "admitted", "graduated"] as const;
export const educationLevels = ["university", "higherVocational", "secondaryVocational", "technicalSchool"] as const;
export const degrees = ["none", "bachelor", "master", "doctor"] as const;
export const professionalTitles = ["none", "junior", "intermediate", "associateSenior", "senior"] as const;
export const vocationalSkills = ["none", "junior", "intermediate", "senior", "technician", "seniorTechnician"] as const;
export const honours = ["stateAllowance", "introducedTalentQinghai", "heritageBearer"] as const;
export const militaryServices = ["none", "resettledOfficer", "ruralStudentDischarged", "ruralSoldierDischarged"] as const;
export const pensionSchemes = ["none", "employeePaying", "residentPaying", "employeeReceiving", "residentReceiving"] as const;
export const schoolEvents = ["none", "startPrimary", "transfer", "zhongkao", "gaokao"] as const;
export const works = ["employed", "selfEmployed", "flexible", "publicOfficial", "none"] as const;
export const livingTogether = ["yes", "no", "awayForStudy"] as const;
export const relativesWithHukou = ["none", "directLine", "collateral"] as const;
export const originalHukous = ["none", "any", "rural"] as const;
export const relocations = ["none", "reservoirMovedIn", "povertyAlleviationMovedIn"] as const;
export const landRights = ["contractedLand", "homestead", "collectiveIncome"] as const;
export type LandRight = (typeof landRights)[number];

/** First two digits of every GB/T 2260 code in use. */
export const provinceCodes = [
  "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
  "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82",
] as const;

/** Longest life the contract allows, in completed years. */
export const maxAgeYears = 120;
export const maxPeople = 12;

/** Most whole months that somebody of this completed age can have lived, worked or paid. */
export const monthsOfLife = (ageYears: number): number => (ageYears + 1) * 12 - 1;

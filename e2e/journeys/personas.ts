import type { Persona } from "./visitor";

const nothingSpecial = {
  education_status: "none", marks: ["none"], military: "none", work: "none", stableIncome: "false", residencePermit: "false",
  originalHukou: "none", relocation: "none", investor: "false", introducedTalent: "false", livesWithApplicant: "yes",
  labourContract: "false", formallyRecruited: "false", monthsLived: "0", monthsWorked: "0", maritalStatus: "neverMarried",
  pensionMonths_employee: "0", pensionMonths_resident: "0", resettlementAccepted: "false",
};

const villagers = { ...nothingSpecial, hukou_kind: "rural", hukou_division: "410000" };

export interface Journey {
  persona: Persona;
  outcomes: Readonly<Record<string, readonly string[]>>;
  /** More steps than this would be asking too much. */
  mostSteps: number;
}

/** Noodle shop in a city district, rented, 40 months of pension: husband, wife, child. */
const noodleShop: Journey = {
  persona: {
    places: ["xining"], kinds: { xining: "cityDistrict" },
    people: [{ age: 36 }, { relation: "spouse", age: 34 }, { relation: "child", age: 6 }],
    says: {
      ...villagers, hukou_kind: "rural", "hukou_kind-P2": "same", "hukou_kind-P3": "same", "destination_dwelling-xining": "rentedLawful", "holder-xining": "P1",
      "work-P1-xining": "selfEmployed", "stableIncome-P1-xining": "true", "pensionMonths_employee-P1-xining": "40",
    },
  },
  outcomes: { xining: ["accepted", "accepted", "accepted"] },
  mostSteps: 15,
};

/** Works in a Weihai factory with a steady wage and lives in its dormitory. */
const factoryWorker: Journey = {
  persona: {
    places: ["weihai"], kinds: { weihai: "cityOrTown" }, people: [{ age: 28 }],
    says: { ...villagers, "destination_dwelling-weihai": "employerDormitory", "work-weihai": "employed", "stableIncome-weihai": "true" },
  },
  outcomes: { weihai: ["basicConditionMet"] },
  mostSteps: 9,
};

const townOfBijie: Journey = {
  persona: { places: ["bijie"], kinds: { bijie: "townOrSmallCity" }, people: [{}], says: {} },
  outcomes: { bijie: ["limitsLifted"] },
  mostSteps: 2,
};

const countyOfZhejiang: Journey = {
  persona: { places: ["zhejiang"], kinds: { zhejiang: "countyOrCountyCity" }, people: [{}], says: {} },
  outcomes: { zhejiang: ["limitsLifted"] },
  mostSteps: 2,
};

/** A welder with a certificate and a wife without one. */
const welderOfDandong: Journey = {
  persona: {
    places: ["dandong"], kinds: { dandong: "cityProper" }, people: [{ age: 45 }, { relation: "spouse", age: 44 }],
    says: { ...villagers, "marks-P1": ["juniorSkill"], "hukou_kind-P2": "same", "destination_dwelling-dandong": "rentedLawful", "holder-dandong": "P1", wholeHouseholdMoves: "false" },
  },
  outcomes: { dandong: ["limitsLifted", "notCovered"] },
  mostSteps: 16,
};

/** Six people in a town near Xining, rented, the husband's income: three generations. */
const sixInATown: Journey = {
  persona: {
    places: ["xining"], kinds: { xining: "townOrSmallCity" },
    people: [{ age: 38 }, { relation: "spouse", age: 36 }, { relation: "child", age: 15 }, { relation: "child", age: 9 }, { relation: "parent", age: 66 }, { relation: "parent", age: 64 }],
    says: {
      ...villagers, ...Object.fromEntries([2, 3, 4, 5, 6].map((person) => [`hukou_kind-P${person}`, "same"])), "destination_dwelling-xining": "rentedLawful", "holder-xining": "P1",
      "work-P1-xining": "employed", "stableIncome-P1-xining": "true", maritalStatus: "married",
    },
  },
  outcomes: { xining: ["accepted", "accepted", "accepted", "accepted", "accepted", "accepted"] },
  mostSteps: 18,
};

/** Knows nothing and says so every time. */
const knowsNothing: Journey = {
  persona: { places: ["weihai", "bijie"], kinds: {}, people: [{}, { relation: "spouse" }], says: {} },
  outcomes: { weihai: ["needFacts", "needFacts"], bijie: ["needFacts", "needFacts"] },
  mostSteps: 24,
};

/** Looks at two places and has no ties with either. */
const looksAround: Journey = {
  persona: {
    places: ["xining", "dandong"], kinds: { xining: "cityDistrict", dandong: "cityProper" }, ties: ["none"], people: [{ age: 22 }],
    says: { ...villagers, education_status: "graduated", education_level: "university", education_schoolIn: "elsewhere" },
  },
  outcomes: { xining: ["notCovered"], dandong: ["limitsLifted"] },
  mostSteps: 10,
};

export const journeys = { noodleShop, factoryWorker, townOfBijie, countyOfZhejiang, welderOfDandong, sixInATown, knowsNothing, looksAround };

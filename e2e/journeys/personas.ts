import type { Persona } from "./visitor";

const nothingSpecial = {
  education_graduated: "none",
  education_admitted: "none",
  marks: ["none"],
  military: "none",
  work: "none",
  stableIncome: "false",
  residencePermit: "false",
  registeredIn: "none",
  formerHukou_kind: "unchanged",
  relocation: "none",
  investor: "false",
  introducedTalent: "false",
  livesInFamilyHome: "yes",
  labourContract: "false",
  formallyRecruited: "false",
  livesIn: "none",
  monthsLived: "0",
  monthsWorked: "0",
  maritalStatus: "neverMarried",
  pensionMonths_employee: "0",
  pensionMonths_resident: "0",
  resettlementAccepted: "false",
  homes_dwelling: "none",
  homes_dwellingHolders: [],
  together: "yes",
  movesAsWhole: "false",
  spouse: "elsewhere",
  parents: ["none"],
};

const villagers = { ...nothingSpecial, hukou_kind: "rural", hukou_division: "410000" };
const couple = { "maritalStatus-P1": "married", "maritalStatus-P2": "married" };

export interface Journey {
  persona: Persona;
  outcomes: Readonly<Record<string, readonly string[]>>;
  /** More steps than this would be asking too much. */
  mostSteps: number;
  /** What the outcome page says besides. */
  tells?: Readonly<Record<string, RegExp>>;
}

/** Noodle shop in a city district, rented, 40 months of pension: husband, wife, child. */
const noodleShop: Journey = {
  persona: {
    places: ["xining"],
    people: [{ age: 36 }, { relation: "spouse", age: 34 }, { relation: "child", age: 6 }],
    says: {
      ...villagers,
      ...couple,
      "hukou_kind-P2": "same",
      "hukou_kind-P3": "same",
      "homes_dwelling-xining-cityDistrict": "rentedLawful",
      "homes_dwellingHolders-xining-cityDistrict": ["P1"],
      "work-P1-xining": "selfEmployed",
      worksIn: "cityDistrict",
      "stableIncome-P1-xining": "true",
      "pensionMonths_employee-P1-xining": "40",
    },
  },
  outcomes: { xining: ["accepted", "accepted", "accepted"] },
  mostSteps: 15,
};

/** Works in a Weihai factory with a steady wage and lives in its dormitory. */
const factoryWorker: Journey = {
  persona: {
    places: ["weihai"],
    people: [{ age: 28 }],
    says: {
      ...villagers,
      "homes_dwelling-weihai-cityOrTown": "employerDormitory",
      work: "employed",
      worksIn: "cityOrTown",
      stableIncome: "true",
    },
  },
  outcomes: { weihai: ["basicConditionMet"] },
  mostSteps: 8,
};

/** Rents and works in the city of Bijie, and is never asked for a kind of place: a yes in the towns is a yes. */
const cityOfBijie: Journey = {
  persona: {
    places: ["bijie"],
    people: [{ age: 30 }],
    says: { ...villagers, work: "employed", worksIn: "cityDistrict", livesIn: "cityDistrict", monthsLived: "12" },
  },
  outcomes: { bijie: ["limitsLifted"] },
  tells: { "zh-Hans": /毕节（建制镇、小城市）已放开限制/, "zh-Hant": /畢節（建制鎮、小城市）已放開限制/ },
  mostSteps: 8,
};

const countyOfZhejiang: Journey = {
  persona: { places: ["zhejiang"], people: [{ age: 30 }], says: villagers },
  outcomes: { zhejiang: ["limitsLifted"] },
  mostSteps: 4,
};

/** A welder with a certificate and a wife without one. */
const welderOfDandong: Journey = {
  persona: {
    places: ["dandong"],
    people: [{ age: 45 }, { relation: "spouse", age: 44 }],
    says: {
      ...villagers,
      ...couple,
      "marks-P1": ["juniorSkill"],
      "hukou_kind-P2": "same",
      "homes_dwelling-dandong-cityProper": "rentedLawful",
      "homes_dwellingHolders-dandong-cityProper": ["P1"],
    },
  },
  outcomes: { dandong: ["limitsLifted", "notCovered"] },
  mostSteps: 16,
};

/** Six people in a town near Xining, rented, the husband's income: three generations. */
const sixInATown: Journey = {
  persona: {
    places: ["xining"],
    people: [
      { age: 38 },
      { relation: "spouse", age: 36 },
      { relation: "child", age: 15 },
      { relation: "child", age: 9 },
      { relation: "parent", age: 66 },
      { relation: "parent", age: 64 },
    ],
    says: {
      ...villagers,
      ...Object.fromEntries([2, 3, 4, 5, 6].map((person) => [`hukou_kind-P${person}`, "same"])),
      "homes_dwelling-xining-townOrSmallCity": "rentedLawful",
      "homes_dwellingHolders-xining-townOrSmallCity": ["P1"],
      "work-P1-xining": "employed",
      worksIn: "townOrSmallCity",
      "stableIncome-P1-xining": "true",
      maritalStatus: "married",
    },
  },
  outcomes: { xining: ["accepted", "accepted", "accepted", "accepted", "accepted", "accepted"] },
  mostSteps: 18,
};

/** Knows nothing and says so every time. */
const knowsNothing: Journey = {
  persona: { places: ["weihai", "bijie"], people: [{}, { relation: "spouse" }], says: {} },
  outcomes: { weihai: ["needFacts", "needFacts"], bijie: ["needFacts", "needFacts"] },
  mostSteps: 20,
};

/** Looks at two places and has no ties with either. */
const looksAround: Journey = {
  persona: {
    places: ["xining", "dandong"],
    ties: ["none"],
    people: [{ age: 22 }],
    says: { ...villagers, education_graduated: "university", education_graduatedIn: "elsewhere" },
  },
  outcomes: { xining: ["notCovered"], dandong: ["limitsLifted"] },
  mostSteps: 8,
};

/** His wife is registered in Weihai and owns the home: he has the basic condition himself, to join her the document has no word. */
const wifeInWeihai: Journey = {
  persona: {
    places: ["weihai"],
    people: [{ age: 37 }, { relation: "spouse", age: 35 }, { relation: "child", age: 8 }],
    says: {
      ...villagers,
      ...couple,
      "hukou_kind-P2": "urban",
      "hukou_division-P2": "371000",
      "hukou_kind-P3": "same",
      "registeredIn-P2-weihai": "cityOrTown",
      "homes_dwelling-weihai-cityOrTown": "ownedLawful",
      "homes_dwellingHolders-weihai-cityOrTown": ["P2"],
      "work-P2-weihai": "employed",
      worksIn: "cityOrTown",
      "stableIncome-P2-weihai": "true",
    },
  },
  outcomes: { weihai: ["basicConditionMet", "noMoveNeeded", "localRules"] },
  tells: { "zh-Hans": /投靠.*没有写到（不等于不可以）/, "zh-Hant": /投靠.*沒有寫到（不等於不可以）/ },
  mostSteps: 12,
};

/** Two brothers of two booklets in Dandong: one works and his booklet stays, the other's has moved and his wife works. */
const twoBooklets: Journey = {
  persona: {
    places: ["dandong"],
    people: [
      { age: 36 },
      { relation: "sibling", age: 39 },
      { relation: "otherRelative", age: 37 },
      { relation: "otherRelative", age: 7 },
    ],
    says: {
      ...villagers,
      hukou_division: "220000",
      "hukou_kind-P2": "same",
      "hukou_kind-P3": "same",
      "hukou_kind-P4": "same",
      "maritalStatus-P2": "married",
      "maritalStatus-P3": "married",
      "homes_dwelling-dandong-cityProper": "rentedLawful",
      "homes_dwellingHolders-dandong-cityProper": ["P1"],
      together: "no",
      register: "R2",
      "movesAsWhole-R1": "false",
      "movesAsWhole-R2": "true",
      "spouse-P2": "P3",
      "spouse-P3": "P2",
      "parents-P4": ["P2", "P3"],
      "work-P1-dandong": "employed",
      "work-P3-dandong": "employed",
      worksIn: "cityProper",
      livesIn: "cityProper",
      monthsLived: "28",
      "monthsWorked-P1-dandong": "28",
      "monthsWorked-P3-dandong": "26",
      residencePermit: "true",
      "residencePermit-P4-dandong": "false",
    },
  },
  outcomes: { dandong: ["dependsOnReading", "accepted", "accepted", "notYet"] },
  mostSteps: 20,
};

export const journeys = {
  noodleShop,
  factoryWorker,
  cityOfBijie,
  countyOfZhejiang,
  welderOfDandong,
  sixInATown,
  knowsNothing,
  looksAround,
  wifeInWeihai,
  twoBooklets,
};

/** Three generations in a city district of Xining, the son's lease and job: told by the son, and told by his father. */
const threeGenerations = {
  ...villagers,
  maritalStatus: "married",
  "homes_dwelling-xining-cityDistrict": "rentedLawful",
  worksIn: "cityDistrict",
  "hukou_kind-P2": "same",
  "hukou_kind-P3": "same",
  "hukou_kind-P4": "same",
  "hukou_kind-P5": "same",
};

/** One family from two points of view. */
export const pointsOfView = {
  son: {
    places: ["xining"],
    people: [
      { age: 36 },
      { relation: "spouse", age: 34 },
      { relation: "child", age: 8 },
      { relation: "parent", age: 62 },
      { relation: "parent", age: 60 },
    ],
    says: {
      ...threeGenerations,
      "homes_dwellingHolders-xining-cityDistrict": ["P1"],
      "work-P1-xining": "employed",
      "stableIncome-P1-xining": "true",
      "pensionMonths_employee-P1-xining": "36",
      "spouse-P4": "P5",
      "spouse-P5": "P4",
      "parents-P1": ["P4", "P5"],
      "parents-P3": ["P1", "P2"],
    },
  },
  father: {
    places: ["xining"],
    people: [
      { age: 62 },
      { relation: "spouse", age: 60 },
      { relation: "child", age: 36 },
      { relation: "childInLaw", age: 34 },
      { relation: "grandchild", age: 8 },
    ],
    says: {
      ...threeGenerations,
      "homes_dwellingHolders-xining-cityDistrict": ["P3"],
      "work-P3-xining": "employed",
      "stableIncome-P3-xining": "true",
      "pensionMonths_employee-P3-xining": "36",
      "spouse-P3": "P4",
      "spouse-P4": "P3",
      "parents-P3": ["P1", "P2"],
      "parents-P5": ["P3", "P4"],
    },
  },
} satisfies Record<string, Persona>;

/** Who of the father's telling is who of the son's. */
export const fathersOrder = [3, 4, 0, 1, 2];

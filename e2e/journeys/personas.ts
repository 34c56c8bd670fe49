import { sixInATown, twoBooklets, wifeInWeihai } from "./families";
import { couple, type Journey, villagers } from "./says";

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
  tells: { "zh-Hans": /建制镇、小城市.*本文件已放开限制/, "zh-Hant": /建制鎮、小城市.*本文件已放開限制/ },
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

/** Knows nothing and says so every time. */
const knowsNothing: Journey = {
  persona: { places: ["weihai", "bijie"], people: [{}, { relation: "spouse" }], says: {} },
  outcomes: { weihai: ["unclear", "unclear"], bijie: ["unclear", "unclear"] },
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

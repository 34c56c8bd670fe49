import { couple, type Journey, villagers } from "./says";

/** Six people in a town near Xining, rented, the husband's income: three generations. */
export const sixInATown: Journey = {
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

/** His wife is registered in Weihai and owns the home: he has the basic condition himself, to join her the document has no word. */
export const wifeInWeihai: Journey = {
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
export const twoBooklets: Journey = {
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

import { villagers } from "./says";
import type { Persona } from "./visitor";

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

import type { Seat } from "./areas";

/** 杭州市, whose counties and city the document of Zhejiang tells apart from others. */
const hangzhou = "3301";

/**
 * The closed list of jurisdictions (contract §1): where each lies, and the kinds of place that facts about it can name.
 * It stands below the facts, and the places above them: a place is an entry here and a line in `registry.ts`.
 */
export const seats = {
  xining: {
    division: "6301",
    // 湟中 was a county when the document was printed and is a district now.
    areas: [
      { id: "cityDistrict", districts: ["630102", "630103", "630104", "630105"], maybeDistricts: ["630122", "630106"] },
      { id: "townOrSmallCity" },
      { id: "placeOfOrigin", is: "origin" },
    ],
  },
  weihai: { division: "3710", areas: [{ id: "cityOrTown" }, { id: "villageOfOrigin", is: "origin" }] },
  bijie: {
    division: "5205",
    areas: [
      { id: "townOrSmallCity" },
      { id: "cityDistrict", districts: ["520502"] },
      { id: "village", is: "village" },
      { id: "placeOfOrigin", is: "origin" },
    ],
  },
  zhejiang: {
    division: "33",
    areas: [
      { id: "countyOrCountyCity", outside: hangzhou },
      { id: "countyUnderHangzhou", within: hangzhou },
      { id: "otherCity", outside: hangzhou },
      { id: "hangzhouCity", within: hangzhou },
    ],
  },
  dandong: {
    division: "2106",
    areas: [
      { id: "cityProper", districts: ["210602", "210603", "210604"] },
      { id: "countyOrCountyCity" },
      { id: "placeOfOrigin", is: "origin" },
    ],
  },
} as const satisfies Record<string, Seat>;

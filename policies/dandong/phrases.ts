import { all, any, atLeast, given, inArea, inAreaOrLeft, isHere, shortOf, type Criterion } from "../criterion";

/** Phrases that several items of the plan share. What one route alone says stands beside it. */

/** Every kind of place but the one that somebody goes back to. */
export const anywhere = inArea("cityProper", "countyOrCountyCity");
export const atOrigin = inArea("placeOfOrigin");

/** 城区. Whether the centre of a county-level city is one (D-d) is left to the authority, wherever in Dandong somebody lives or works. */
export const inCityProper: Criterion = inAreaOrLeft(["cityProper"], ["countyOrCountyCity"]);
const inCounty = inArea("countyOrCountyCity");

export const livesInDandong: Criterion = atLeast("monthsLived", 1);
export const inPlace = (fact: "livesIn" | "worksIn"): Criterion => any(inCounty, isHere(fact));
export const livesHere: Criterion = all(livesInDandong, inPlace("livesIn"));
export const permit: Criterion = shortOf(given("residencePermit"), livesHere);

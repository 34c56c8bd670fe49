import { dwellings } from "@/policies/facts/vocabulary";

/** Answers that stand for more than one fact. */

/** None of a closed list fits: nothing is said, as with 不清楚. */
export const otherCase = "other";
/** The school is abroad. */
export const overseas = "overseas";
/** The hukou was never moved. */
export const unchanged = "unchanged";

type Dwelling = (typeof dwellings)[number];
const unheld: readonly Dwelling[] = ["employerDormitory", "workplace", "schoolDormitory", "relativeHome", "none"];
/** Dwellings that are somebody's: of the others nobody is asked whose they are. */
export const heldDwellings: readonly string[] = dwellings.filter((dwelling) => !unheld.includes(dwelling));

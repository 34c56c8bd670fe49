/** Where the second edition of the contract says what a key of the first one said; `null` where nothing reads it any more. */
const renamed: Readonly<Record<string, string | null>> = {
  placeType: "destinations.<jurisdiction>.homes.<placeType>",
  dwelling: "destinations.<jurisdiction>.homes.<placeType>.dwelling",
  dwellingHolder: "destinations.<jurisdiction>.homes.<placeType>.dwellingHolders",
  land: "registers.<id>.land",
  wholeHouseholdMoves: "registers.<id>.movesAsWhole",
  registeredPoor: "registers.<id>.registeredPoor",
  wishesToTransfer: "registers.<id>.givesUpHomestead",
  status: "people[].education.graduated / people[].education.admitted",
  level: "people[].education.graduated / people[].education.admitted",
  schoolIn: "people[].education.graduatedIn / people[].education.admittedIn",
  overseas: "people[].education.graduatedOverseas",
  schoolEvent: "people[].school.event",
  originalHukou: "people[].formerHukou",
  livesWithApplicant: "people[].ties.<jurisdiction>.livesInFamilyHome",
  contractMonths: null,
  taxMonths: null,
};

/** @returns the new place of an old key, `null` when it has none, `undefined` for a key that never was. */
export const placeNow = (key: string): string | null | undefined =>
  Object.hasOwn(renamed, key) ? renamed[key] : undefined;

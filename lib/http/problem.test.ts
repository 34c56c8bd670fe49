import { expect, test } from "vitest";
import { readRequest } from "../facts/read-request";
import { routing } from "../i18n/routing";
import { wordsOf } from "../i18n/words";
import { problemObject } from "./problem";

/** A family as the contract's first edition described one. */
const firstEdition = {
  people: [
    {
      id: "P1",
      relation: "applicant",
      education: { status: "admitted", level: "university", schoolIn: "xining", overseas: false },
      schoolEvent: "transfer",
      ties: {
        xining: {
          work: "employed",
          originalHukou: "rural",
          livesWithApplicant: "yes",
          contractMonths: 12,
          taxMonths: 12,
        },
      },
    },
  ],
  destinations: { xining: { placeType: "cityDistrict", dwelling: "rentedLawful", dwellingHolder: "P1" } },
  land: { homestead: true },
  wholeHouseholdMoves: true,
  registeredPoor: false,
  wishesToTransfer: [],
};

test.each(routing.locales)("%s: a request of the first edition is told every new key at once", async (locale) => {
  const { errors = [] } = problemObject(
    "invalidFacts",
    await wordsOf(locale),
    readRequest({ household: firstEdition }).errors,
  );
  const said = new Map(errors.map(({ path, message }) => [path, message]));
  expect([...new Set(errors.map(({ code }) => code))].sort()).toEqual(["removedKey", "renamedKey"]);
  expect([...said.keys()].sort()).toEqual([
    "/household/destinations/xining/dwelling",
    "/household/destinations/xining/dwellingHolder",
    "/household/destinations/xining/placeType",
    "/household/land",
    "/household/people/0/education/level",
    "/household/people/0/education/overseas",
    "/household/people/0/education/schoolIn",
    "/household/people/0/education/status",
    "/household/people/0/schoolEvent",
    "/household/people/0/ties/xining/contractMonths",
    "/household/people/0/ties/xining/livesWithApplicant",
    "/household/people/0/ties/xining/originalHukou",
    "/household/people/0/ties/xining/taxMonths",
    "/household/registeredPoor",
    "/household/wholeHouseholdMoves",
    "/household/wishesToTransfer",
  ]);
  expect(said.get("/household/land")).toContain("registers.<id>.land");
  expect(said.get("/household/destinations/xining/dwelling")).toContain("homes.<placeType>.dwelling");
  expect(said.get("/household/people/0/ties/xining/livesWithApplicant")).toContain("livesInFamilyHome");
  expect(said.get("/household/people/0/ties/xining/taxMonths")).not.toMatch(/taxMonths.*taxMonths|undefined|null/);
});

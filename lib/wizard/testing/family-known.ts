import type { Answers } from "../../session/answers";
import { withPlaces } from "../places";
import { familyAway } from "./family-away";

export const places = ["xining", "dandong"] as const;
/** Somebody who has something to say on every page. */
const tie = {
  work: "employed",
  worksIn: "cityDistrict",
  labourContract: true,
  formallyRecruited: false,
  stableIncome: true,
  residencePermit: true,
  resettlementAccepted: false,
  investor: false,
  introducedTalent: true,
  livesIn: "townOrSmallCity",
  monthsLived: 24,
  monthsWorked: 30,
  pensionMonths: { employee: 11, resident: 0 },
  livesInFamilyHome: "awayForStudy",
  relativesWithHukou: "directLine",
  relocation: "none",
  registeredIn: "none",
} as const;
const inDandong = { ...tie, worksIn: "cityProper", livesIn: "countyOrCountyCity" } as const;
const grown = {
  education: { graduated: "university", graduatedIn: "630100", admitted: "none" },
  qualification: {
    degree: "doctor",
    professionalTitle: "senior",
    vocationalSkill: "technician",
    technicalWorker: true,
    honours: ["heritageBearer"],
  },
  formerHukou: { kind: "rural", division: "630121" },
  military: "ruralSoldierDischarged",
} as const;

export const knownAnswers = (): Answers => {
  const spoken = withPlaces({ ...familyAway, trail: ["places", "family", "ties", "registers"] }, places);
  const people = spoken.household.people.map((person, index) => ({
    ...person,
    hukou: { kind: "urban" as const, division: "410100" },
    ...(index < 2 && grown),
    ties: { xining: tie, dandong: inDandong },
  }));
  return {
    ...spoken,
    household: {
      ...spoken.household,
      people: people as Answers["household"]["people"],
      registers: {
        R1: {
          movesAsWhole: true,
          land: { contractedLand: true, homestead: false, collectiveIncome: true, expropriated: false },
        },
      },
      destinations: {
        xining: {
          homes: {
            cityDistrict: { dwelling: "ownedLawful", dwellingHolders: ["P2"] },
            townOrSmallCity: { dwelling: "none" },
          },
        },
        dandong: {
          homes: {
            cityProper: { dwelling: "rentedLawful", dwellingHolders: ["P1", "P2"] },
            countyOrCountyCity: { dwelling: "workplace" },
          },
        },
      },
    },
  };
};

import { urbanHukouHere } from "../common-criteria";
import type { Policy } from "../policy";
import { dandongDivision, plan } from "./instrument";
import { notices, readings } from "./notices";
import { rights } from "./rights";
import { routes } from "./routes";

export const dandong: Policy = {
  id: "dandong",
  instrument: plan,
  division: dandongDivision,
  placeTypes: ["cityProper", "countyOrCountyCity"],
  alreadySettled: urbanHukouHere(dandongDivision),
  readings,
  routes,
  rights,
  notices,
};

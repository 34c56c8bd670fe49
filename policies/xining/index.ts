import { urbanHukouHere } from "../common-criteria";
import type { Policy } from "../policy";
import { plan, xiningDivision } from "./instrument";
import { notices, readings } from "./notices";
import { rights } from "./rights";
import { routes } from "./routes";

export const xining: Policy = {
  id: "xining",
  instrument: plan,
  division: xiningDivision,
  placeTypes: ["cityDistrict", "townOrSmallCity"],
  alreadySettled: urbanHukouHere(xiningDivision),
  readings,
  routes,
  rights,
  notices,
};

import { urbanHukouHere } from "../common-criteria";
import type { Policy } from "../policy";
import { bijieDivision, plan } from "./instrument";
import { notices, readings } from "./notices";
import { rights } from "./rights";
import { routes } from "./routes";

export const bijie: Policy = {
  id: "bijie",
  instrument: plan,
  division: bijieDivision,
  placeTypes: ["townOrSmallCity", "cityDistrict", "village"],
  alreadySettled: urbanHukouHere(bijieDivision),
  readings,
  routes,
  rights,
  notices,
};

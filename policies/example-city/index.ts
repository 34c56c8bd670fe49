import { urbanHukouHere } from "../common-criteria";
import type { Policy } from "../policy";
import { exampleDivision, plan } from "./instrument";
import { notices, readings } from "./notices";
import { rights } from "./rights";
import { routes } from "./routes";

/** Not registered: a real place has a line in `registry.ts`. */
export const exampleCity: Policy = {
  id: "example-city",
  instrument: plan,
  division: exampleDivision,
  placeTypes: ["cityDistrict", "town"],
  alreadySettled: urbanHukouHere(exampleDivision),
  readings,
  routes,
  rights,
  notices,
};

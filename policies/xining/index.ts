import type { Policy } from "../policy";
import { plan, xiningDivision } from "./instrument";
import { notices } from "./notices";
import { readings } from "./readings";
import { rights } from "./rights";
import { routes } from "./routes";

export const xining: Policy = {
  id: "xining",
  instrument: plan,
  division: xiningDivision,
  // 湟中 was a county when the document was printed and is a district now.
  areas: [
    { id: "cityDistrict", districts: ["630102", "630103", "630104", "630105"], maybeDistricts: ["630122", "630106"] },
    { id: "townOrSmallCity" },
    { id: "placeOfOrigin", is: "origin" },
  ],
  readings,
  routes,
  rights,
  notices,
};

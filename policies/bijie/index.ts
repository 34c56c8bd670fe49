import type { Policy } from "../policy";
import { bijieDivision, plan } from "./instrument";
import { notices } from "./notices";
import { readings } from "./readings";
import { rights } from "./rights";
import { routes } from "./routes";

export const bijie: Policy = {
  id: "bijie",
  instrument: plan,
  division: bijieDivision,
  areas: [
    { id: "townOrSmallCity" },
    { id: "cityDistrict", districts: ["520502"] },
    { id: "village", is: "village" },
    { id: "placeOfOrigin", is: "origin" },
  ],
  readings,
  routes,
  rights,
  notices,
};

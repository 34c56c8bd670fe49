import type { Policy } from "../policy";
import { dandongDivision, plan } from "./instrument";
import { notices } from "./notices";
import { readings } from "./readings";
import { rights } from "./rights";
import { routes } from "./routes";

export const dandong: Policy = {
  id: "dandong",
  instrument: plan,
  division: dandongDivision,
  areas: [
    { id: "cityProper", districts: ["210602", "210603", "210604"] },
    { id: "countyOrCountyCity" },
    { id: "placeOfOrigin", is: "origin" },
  ],
  readings,
  routes,
  rights,
  notices,
};

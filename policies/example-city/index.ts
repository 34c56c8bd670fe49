import type { Policy } from "../policy";
import { exampleDivision, plan } from "./instrument";
import { notices } from "./notices";
import { readings } from "./readings";
import { rights } from "./rights";
import { routes } from "./routes";

/** Not registered: a real place has a line in `registry.ts`. */
export const exampleCity: Policy = {
  id: "example-city",
  instrument: plan,
  division: exampleDivision,
  // In the order in which a form offers them: a city's own districts by code, then the rest, last the one that somebody goes back to.
  areas: [
    { id: "cityDistrict", districts: ["460203", "460204"] },
    { id: "town" },
    { id: "island" },
    { id: "placeOfOrigin", is: "origin" },
  ],
  readings,
  routes,
  rights,
  notices,
};

import type { Policy } from "../policy";
import { opinion, weihaiDivision } from "./instrument";
import { notices } from "./notices";
import { readings } from "./readings";
import { rights } from "./rights";
import { routes } from "./routes";

export const weihai: Policy = {
  id: "weihai",
  instrument: opinion,
  division: weihaiDivision,
  areas: [{ id: "cityOrTown" }, { id: "villageOfOrigin", is: "origin" }],
  readings,
  routes,
  rights,
  notices,
};

import type { Policy } from "../policy";
import { plan, zhejiangDivision } from "./instrument";
import { notices, readings } from "./notices";
import { rights } from "./rights";
import { routes } from "./routes";

export const zhejiang: Policy = {
  id: "zhejiang",
  instrument: plan,
  division: zhejiangDivision,
  placeTypes: ["countyOrCountyCity", "countyUnderHangzhou", "otherCity", "hangzhouCity"],
  // A province: moving inside it is a move.
  alreadySettled: null,
  readings,
  routes,
  rights,
  notices,
};

import type { Policy } from "../policy";
import { hangzhouDivision, plan, zhejiangDivision } from "./instrument";
import { notices } from "./notices";
import { readings } from "./readings";
import { rights } from "./rights";
import { routes } from "./routes";

export const zhejiang: Policy = {
  id: "zhejiang",
  instrument: plan,
  division: zhejiangDivision,
  areas: [
    { id: "countyOrCountyCity", outside: hangzhouDivision },
    { id: "countyUnderHangzhou", within: hangzhouDivision },
    { id: "otherCity", outside: hangzhouDivision },
    { id: "hangzhouCity", within: hangzhouDivision },
  ],
  readings,
  routes,
  rights,
  notices,
};

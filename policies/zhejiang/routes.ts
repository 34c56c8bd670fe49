import { all, any, authorityDecides, inArea, inAreaOrLeft, readings } from "../criterion";
import type { SettlementRoute } from "../policy";
import { plan } from "./instrument";

/** Z1 县(县级市); Z2 and Z3 leave cities to local rules: 二、(一) */
export const county: SettlementRoute = {
  id: "zhejiang.county",
  basis: "limitsLifted",
  conditions: [
    {
      id: "inCounty",
      cites: plan.cite("settlement"),
      defersTo: "localPlans",
      criterion: any(
        inAreaOrLeft(["countyOrCountyCity"], ["otherCity", "hangzhouCity"]),
        // Z-a: 县 is lifted everywhere (A), or 杭州市 means the whole municipality (B).
        all(inArea("countyUnderHangzhou"), readings("Z-a", { A: all(), B: authorityDecides })),
      ),
    },
  ],
  reaches: [],
  placements: [],
  papers: [],
};

export const routes = [county] as const;

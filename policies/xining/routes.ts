import type { SettlementRoute } from "../policy";
import { ruralMigrants } from "./routes-4-1-rural-migrants";
import { graduatesAndTalent } from "./routes-4-2-graduates-and-talent";
import { communityFamilyOnOtherReading, townsAndCity } from "./routes-5-3-towns-and-city";

/** 重点群体: 二、(四) */
const keyGroups = [...ruralMigrants, ...graduatesAndTalent];

/** In the document's order; each item of chapter 二 that lets somebody in has its file. */
export const routes: readonly SettlementRoute[] = [
  ...keyGroups.map((route) => ({ ...route, otherReadings: communityFamilyOnOtherReading })),
  ...townsAndCity,
];

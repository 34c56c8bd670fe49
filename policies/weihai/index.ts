import { ruralHukou, urbanHukouHere } from "../common-criteria";
import { all, any, hukouIn, oneOf } from "../criterion";
import type { Policy } from "../policy";
import { opinion, weihaiDivision } from "./instrument";
import { notices, readings } from "./notices";
import { rights } from "./rights";
import { routes } from "./routes";

export const weihai: Policy = {
  id: "weihai",
  instrument: opinion,
  division: weihaiDivision,
  placeTypes: ["cityOrTown", "villageOfOrigin"],
  // Back to the village of origin, and still registered in one: nothing to move.
  alreadySettled: any(
    urbanHukouHere(weihaiDivision),
    all(ruralHukou, hukouIn(weihaiDivision), oneOf("destination.placeType", ["villageOfOrigin"])),
  ),
  readings,
  routes,
  rights,
  notices,
};

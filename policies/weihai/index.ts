import type { Policy } from "../policy";
import { seats } from "../seats";
import { opinion } from "./instrument";
import { notices } from "./notices";
import { readings } from "./readings";
import { rights } from "./rights";
import { routes } from "./routes";

export const weihai: Policy = { id: "weihai", instrument: opinion, ...seats.weihai, readings, routes, rights, notices };

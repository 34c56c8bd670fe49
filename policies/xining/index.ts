import type { Policy } from "../policy";
import { seats } from "../seats";
import { plan } from "./instrument";
import { notices } from "./notices";
import { readings } from "./readings";
import { rights } from "./rights";
import { routes } from "./routes";

export const xining: Policy = { id: "xining", instrument: plan, ...seats.xining, readings, routes, rights, notices };

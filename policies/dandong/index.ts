import type { Policy } from "../policy";
import { seats } from "../seats";
import { plan } from "./instrument";
import { notices } from "./notices";
import { readings } from "./readings";
import { rights } from "./rights";
import { routes } from "./routes";

export const dandong: Policy = { id: "dandong", instrument: plan, ...seats.dandong, readings, routes, rights, notices };

import type { Policy } from "../policy";
import { seats } from "../seats";
import { plan } from "./instrument";
import { notices } from "./notices";
import { readings } from "./readings";
import { rights } from "./rights";
import { routes } from "./routes";

export const bijie: Policy = { id: "bijie", instrument: plan, ...seats.bijie, readings, routes, rights, notices };

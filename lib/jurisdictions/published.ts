import { problem } from "../http/problem";
import { Published } from "../http/published";
import { requestLocale } from "../http/request-locale";
import { jurisdictionIds } from "@/policies/jurisdictions";
import { describeJurisdiction, listJurisdictions } from "./describe";

const list = new Published(listJurisdictions);
const each = new Map<string, Published>(
  jurisdictionIds.map((id) => [id, new Published((locale) => describeJurisdiction(id, locale))]),
);

/** `GET /api/v1/jurisdictions` */
export const answerJurisdictions = (request: Request): Promise<Response> => list.answer(request);

/** `GET /api/v1/jurisdictions/{id}` */
export const answerJurisdiction = (request: Request, id: string): Promise<Response> =>
  each.get(id)?.answer(request) ?? problem("notFound", { locale: requestLocale(request) });

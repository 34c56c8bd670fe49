import createClient from "openapi-fetch";
import type { components, paths } from "./luohu-check";

export type Household = components["schemas"]["Household"];
export type Assessment = components["schemas"]["Assessment"];

const longestWait = 60;

/** Whoever is asked to come again later does, once. */
async function patiently(request: Request): Promise<Response> {
  const response = await fetch(request.clone());
  const seconds = Number(response.headers.get("Retry-After"));
  if (response.ok || !seconds || seconds > longestWait) return response;
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  return fetch(request);
}

/** The interface of one server, such as `https://luohu.example`: paths, requests and answers are typed. */
export const luohuCheck = (origin: string) => createClient<paths>({ baseUrl: origin, fetch: patiently });

import { request as ask, type OutgoingHttpHeaders, type Server } from "node:http";
import { duplexPair } from "node:stream";

interface First {
  path: string;
  /** A form; without one the page is only fetched. */
  body?: string;
  headers?: OutgoingHttpHeaders;
}

/** A family of three from elsewhere, who grows as a clerk would enter it: what is worked out most is worked out quicker then. */
const family: readonly Record<string, string>[] = [
  { people: "P1", "ageYears-P1": "36" },
  { people: "P1 P2", "relation-P2": "spouse", "ageYears-P2": "34", "hukou_kind-P1": "rural", "hukou_kind-P2": "rural" },
  { people: "P1 P2 P3", "relation-P3": "child", "ageYears-P3": "9", "hukou_kind-P3": "rural" },
  { "hukou_division-P1": "gslx", "hukou_division-P2": "gslx", "hukou_division-P3": "gslx" },
];

/** What the page of the counter would send, one answer after the other. */
function countersForms(): string[] {
  let said: Record<string, string> = {};
  return family.map((more) => {
    said = { ...said, ...more };
    const form = new URLSearchParams({ turn: "", base: "", ...said });
    for (const place of ["xining", "weihai"]) form.append("place", place);
    return form.toString();
  });
}

/** Question page, outcome page, counter: who comes first should not wait for what is read and compiled once. */
export const firstPages: readonly First[] = [
  { path: "/zh-Hans/check/places" },
  { path: "/zh-Hans/check/result" },
  { path: "/zh-Hans/counter" },
  ...countersForms().map((body) => ({
    path: "/zh-Hans/counter/update",
    body,
    headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
  })),
];

/** @returns the status; 0 where there was no answer */
function askItself(server: Server, { path, body = "", headers = {} }: First): Promise<number> {
  const [ours, theirs] = duplexPair();
  theirs.on("close", () => ours.destroy());
  server.emit("connection", theirs);
  return new Promise((resolve) => {
    const method = body === "" ? "GET" : "POST";
    const asking = ask({ createConnection: () => ours, method, path, headers: { host: "localhost", ...headers } });
    asking.on("error", () => resolve(0));
    asking.on("response", (answer) => {
      answer.resume();
      answer.on("close", () => resolve(answer.statusCode ?? 0));
    });
    asking.end(body);
  });
}

/** Makes every kind of page once, for nobody. @param onPage called after each that came out well @returns the status of each */
export async function makeFirstPages(server: Server, onPage: () => void): Promise<number[]> {
  const made: number[] = [];
  for (const first of firstPages) {
    const status = await askItself(server, first);
    if (status === 200) onPage();
    made.push(status);
  }
  return made;
}

import type { IncomingHttpHeaders } from "node:http";
import Negotiator from "negotiator";

export type Encoding = "br" | "gzip" | "identity";

/**
 * Between our server and the interface: in which encoding an answer may come, and in which it does. The framework takes
 * `Content-Encoding` off what a route answers, and sends the bytes all the same.
 */
export const packing = { asked: "x-pack-as", answered: "x-packed-as" } as const;

/** What our server has asked for; nothing, where there is none around the application. */
export const packingAsked = (headers: Headers): Encoding => {
  const asked = headers.get(packing.asked);
  return ours.find((encoding) => encoding === asked) ?? "identity";
};

/** The best first. */
const ours: Encoding[] = ["br", "gzip"];

/** In which encoding a text is sent to whoever has sent these headers. */
export function preferredEncoding(headers: Pick<IncomingHttpHeaders, "accept-encoding">): Encoding {
  if (!headers["accept-encoding"]) return "identity";
  const accepted = new Negotiator({ headers }).encodings(["br", "gzip"]);
  return ours.find((encoding) => accepted.includes(encoding)) ?? "identity";
}

import type { IncomingHttpHeaders } from "node:http";
import Negotiator from "negotiator";

export type Encoding = "br" | "gzip" | "identity";

/** The best first. */
const ours: Encoding[] = ["br", "gzip"];

/** In which encoding a text is sent to whoever has sent these headers. */
export function preferredEncoding(headers: Pick<IncomingHttpHeaders, "accept-encoding">): Encoding {
  if (!headers["accept-encoding"]) return "identity";
  const accepted = new Negotiator({ headers }).encodings(["br", "gzip"]);
  return ours.find((encoding) => accepted.includes(encoding)) ?? "identity";
}

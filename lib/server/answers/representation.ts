import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Encoding, preferredEncoding } from "../../http/encoding";
import { compress, type Lifetime } from "./compression";

interface Packed {
  body: Buffer;
  etag: string;
}

const worthPacking = 256;

/** One text in the encodings in which it has been asked for; each is packed once. */
export class Representation {
  readonly #packed = new Map<Encoding, Promise<Packed>>();
  private readonly hash: string;

  constructor(
    readonly text: Buffer,
    readonly lifetime: Lifetime,
  ) {
    this.hash = createHash("sha256").update(text).digest("base64url").slice(0, 22);
  }

  in(encoding: Encoding): Promise<Packed> {
    const known = this.#packed.get(encoding);
    if (known) return known;
    const packing = compress(this.text, encoding, this.lifetime).then((body) => ({
      body,
      etag: `"${this.hash}-${encoding}"`,
    }));
    this.#packed.set(encoding, packing);
    return packing;
  }
}

/** @param name a request header that the answer depends on */
export function varyOn(response: ServerResponse, name: string): void {
  const listed = [response.getHeader("Vary") ?? []].flat().join(", ").split(", ").filter(Boolean);
  response.setHeader("Vary", [...new Set([...listed, name])].join(", "));
}

/** Also when it asks for no answer of a cache (`no-cache`), as `fetch` does with every validator that is its caller's: this is no cache. */
function hasAlready(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = ifNoneMatch?.split(",").map((tag) => tag.trim().replace(/^W\//, "")) ?? [];
  return tags.includes(etag) || tags.includes("*");
}

/** Sends a text in the best encoding, or says that the visitor has it already. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  representation: Representation,
): Promise<void> {
  const encoding = representation.text.length < worthPacking ? "identity" : preferredEncoding(request.headers);
  const { body, etag } = await representation.in(encoding);
  const comesAgain = representation.lifetime !== "once" && response.statusCode === 200;
  varyOn(response, "Accept-Encoding");
  if (comesAgain) response.setHeader("ETag", etag);
  if (comesAgain && hasAlready(request.headers["if-none-match"], etag)) {
    response.removeHeader("Content-Type");
    response.statusCode = 304;
    return void response.end();
  }
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", body.length);
  response.end(body);
}

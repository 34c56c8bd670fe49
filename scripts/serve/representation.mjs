import { createHash } from "node:crypto";
import { compress, preferredEncoding } from "./compression.mjs";

/** @import { Encoding, Lifetime } from "./compression.mjs" */
/** @typedef {{ body: Buffer, etag: string }} Packed */

const worthPacking = 256;

/** One text in the encodings in which it has been asked for; each is packed once. */
export class Representation {
  /** @type {Map<Encoding, Promise<Packed>>} */
  #packed = new Map();

  /** @param {Buffer} text @param {Lifetime} lifetime */
  constructor(text, lifetime) {
    this.text = text;
    this.lifetime = lifetime;
    this.hash = createHash("sha256").update(text).digest("base64url").slice(0, 22);
  }

  /** @param {Encoding} encoding */
  in(encoding) {
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

/** @param {import("node:http").ServerResponse} response @param {string} name a request header that the answer depends on */
export function varyOn(response, name) {
  const listed = [response.getHeader("Vary") ?? []].flat().join(", ").split(", ").filter(Boolean);
  response.setHeader("Vary", [...new Set([...listed, name])].join(", "));
}

/** @param {string | undefined} ifNoneMatch @param {string} etag */
function isFresh(ifNoneMatch, etag) {
  return ifNoneMatch !== undefined && ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

/**
 * Sends a text in the best encoding, or says that the visitor has it already.
 * @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response
 * @param {Representation} representation
 */
export async function send(request, response, representation) {
  const encoding = representation.text.length < worthPacking ? "identity" : preferredEncoding(request.headers);
  const { body, etag } = await representation.in(encoding);
  const comesAgain = representation.lifetime !== "once" && response.statusCode === 200;
  varyOn(response, "Accept-Encoding");
  if (comesAgain) response.setHeader("ETag", etag);
  if (comesAgain && isFresh(request.headers["if-none-match"], etag)) {
    response.removeHeader("Content-Type");
    response.statusCode = 304;
    return response.end();
  }
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", body.length);
  return response.end(body);
}

import { promisify } from "node:util";
import zlib from "node:zlib";
import Negotiator from "negotiator";

/** @typedef {"br" | "gzip" | "identity"} Encoding */

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;

/** @type {Encoding[]} the best first */
const ours = ["br", "gzip"];

/** @param {import("node:http").IncomingHttpHeaders} headers @returns {Encoding} */
export function preferredEncoding(headers) {
  if (!headers["accept-encoding"]) return "identity";
  const accepted = new Negotiator({ headers }).encodings(["br", "gzip"]);
  return ours.find((encoding) => accepted.includes(encoding)) ?? "identity";
}

/** @param {unknown} contentType */
export function isText(contentType) {
  return /^(text\/|image\/svg\+xml|application\/([\w.-]+\+)?(json|javascript|xml))/.test(String(contentType ?? ""));
}

/** What is made for one answer is packed quickly, what is kept is packed tightly; what is compared is made anew but may be what the client has. @typedef {"once" | "compared" | "kept"} Lifetime */

/** @param {Buffer} body @param {Encoding} encoding @param {Lifetime} lifetime @returns {Promise<Buffer>} */
export async function compress(body, encoding, lifetime) {
  if (encoding === "identity") return body;
  if (encoding === "gzip") return gzip(body, { level: lifetime === "kept" ? 9 : 6 });
  return brotli(body, {
    params: { [BROTLI_PARAM_QUALITY]: lifetime === "kept" ? 11 : 8, [BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}

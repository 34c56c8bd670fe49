import { promisify } from "node:util";
import zlib from "node:zlib";
import type { Encoding } from "../../http/encoding";

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = zlib.constants;

export function isText(contentType: unknown): boolean {
  return /^(text\/|image\/svg\+xml|application\/([\w.-]+\+)?(json|javascript|xml))/.test(String(contentType ?? ""));
}

/** What is made for one answer is packed quickly, what is kept is packed tightly; what is compared is made anew but may be what the client has. */
export type Lifetime = "once" | "compared" | "kept";

export async function compress(body: Buffer, encoding: Encoding, lifetime: Lifetime): Promise<Buffer> {
  if (encoding === "identity") return body;
  if (encoding === "gzip") return gzip(body, { level: lifetime === "kept" ? 9 : 6 });
  return brotli(body, {
    params: { [BROTLI_PARAM_QUALITY]: lifetime === "kept" ? 11 : 8, [BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}

import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Encoding } from "../http/encoding";

/** What is made for one answer is packed quickly: the tenth more that patience takes off costs more than it saves. */
const quality = { [constants.BROTLI_PARAM_QUALITY]: 5 };

/** A text as it is sent, in memory of its own that can be handed over. */
export function encoded(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  switch (encoding) {
    case "identity":
      return bytes;
    case "gzip":
      return new Uint8Array(gzipSync(bytes));
    case "br":
      return new Uint8Array(
        brotliCompressSync(bytes, { params: { ...quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
      );
  }
}

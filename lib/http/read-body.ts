/** The contract's largest body. */
export const bodyLimit = 64 * 1024;

/** Reads no more than the limit into memory, whatever length was announced; `null` when there is more. */
export async function readBody(request: Request, limit: number = bodyLimit): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks, size);
}

/** JSON, in UTF-8 where a charset is named, and not packed: unpacking would make a small body large. */
export function isJson(headers: Headers): boolean {
  const [type = "", ...parameters] = (headers.get("content-type") ?? "")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith("charset="));
  const utf8 = charset === undefined || /^charset="?utf-8"?$/.test(charset);
  return type === "application/json" && utf8 && (headers.get("content-encoding") ?? "identity") === "identity";
}

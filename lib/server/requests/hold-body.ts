import { IncomingMessage } from "node:http";
import type { Trouble } from "../answers/refusal";
import { asked } from "../framework";
import { couldBeOurs } from "./action-fields";

/** @returns nothing when there is more than the limit */
async function read(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** Parts that are marked and end, as browsers send them. Every form of ours that a script sends has parts, too. */
async function isForm({ headers }: IncomingMessage, body: Buffer): Promise<boolean> {
  const type = headers["content-type"] ?? "";
  const byScript = headers[asked.action] !== undefined;
  if (!type.startsWith("multipart/form-data")) return !byScript;
  try {
    const form = await new Response(new Uint8Array(body), { headers: { "Content-Type": type } }).formData();
    return couldBeOurs(form, byScript);
  } catch {
    return false;
  }
}

/** The same request, to be read once more. */
function again(request: IncomingMessage, body: Buffer): IncomingMessage {
  const { socket, method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  const copy = new IncomingMessage(socket);
  Object.assign(copy, {
    method,
    url,
    headers,
    rawHeaders,
    httpVersion,
    httpVersionMajor,
    httpVersionMinor,
    complete: true,
  });
  copy.push(body);
  copy.push(null);
  return copy;
}

/** Reads a form before the framework does, which would fail at one that is too long or damaged instead of refusing it. */
export async function holdBody(
  request: IncomingMessage,
  limit: number,
): Promise<{ request: IncomingMessage; trouble?: undefined } | { trouble: Trouble }> {
  const body = await read(request, limit);
  if (!body) return { trouble: "tooLarge" };
  return (await isForm(request, body)) ? { request: again(request, body) } : { trouble: "badRequest" };
}

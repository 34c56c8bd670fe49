import { IncomingMessage } from "node:http";
import { couldBeOurs } from "./action-fields.mjs";

/** @import { Trouble } from "./refusal.mjs" */

/** @param {IncomingMessage} request @param {number} limit @returns {Promise<Buffer | undefined>} nothing when there is more than the limit */
async function read(request, limit) {
  if (Number(request.headers["content-length"] ?? 0) > limit) return undefined;
  /** @type {Buffer[]} */
  const chunks = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** Parts that are marked and end, as browsers send them. Every form of ours that a script sends has parts, too. @param {IncomingMessage} request @param {Buffer} body */
async function isForm({ headers }, body) {
  const type = headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) return headers["next-action"] === undefined;
  try {
    const form = await new Response(new Uint8Array(body), { headers: { "Content-Type": type } }).formData();
    return couldBeOurs(form, headers["next-action"] !== undefined);
  } catch {
    return false;
  }
}

/** The same request, to be read once more. @param {IncomingMessage} request @param {Buffer} body */
function again({ socket, method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor }, body) {
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

/**
 * Reads a form before the framework does, which would fail at one that is too long or damaged instead of refusing it.
 * @param {IncomingMessage} request @param {number} limit @returns {Promise<{ request: IncomingMessage, trouble?: undefined } | { trouble: Trouble }>}
 */
export async function holdBody(request, limit) {
  const body = await read(request, limit);
  if (!body) return { trouble: "tooLarge" };
  return (await isForm(request, body)) ? { request: again(request, body) } : { trouble: "badRequest" };
}

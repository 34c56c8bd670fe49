import { isText } from "./compression.mjs";

/** @import { ServerResponse } from "node:http" */

/** @param {ServerResponse} response */
function carriesText(response) {
  return (
    isText(response.getHeader("Content-Type")) && !response.hasHeader("Content-Encoding") && response.statusCode !== 304
  );
}

/** @param {unknown[]} given the arguments of write or end: chunk, encoding, callback, each of them optional */
function chunkOf([chunk, encoding]) {
  if (typeof chunk === "string")
    return Buffer.from(chunk, typeof encoding === "string" ? /** @type {BufferEncoding} */ (encoding) : "utf8");
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0);
}

/** @param {unknown[]} given @returns {(() => void) | undefined} */
function callbackOf(given) {
  const callback = given.find((argument) => typeof argument === "function");
  return /** @type {(() => void) | undefined} */ (callback);
}

/** @param {ServerResponse} response @param {unknown[]} given status, message, headers */
function rememberHead(response, [status, ...rest]) {
  response.statusCode = Number(status);
  const headers = rest.at(-1);
  if (headers === null || typeof headers !== "object") return response;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  return response;
}

/**
 * Keeps a text response back until it is complete and hands it over whole; everything else passes as it comes.
 * @param {ServerResponse} response @param {(text: Buffer) => Promise<unknown>} deliver @returns {() => void} lets go of a response that nobody will complete
 */
export function holdText(response, deliver) {
  const { write, end, writeHead, flushHeaders } = response;
  /** @type {Buffer[]} */
  const chunks = [];
  /** @type {boolean | undefined} */
  let decided;
  const held = () => (decided ??= carriesText(response));
  const letGo = () => void Object.assign(response, { write, end, writeHead, flushHeaders });

  response.writeHead = (/** @type {unknown[]} */ ...given) => rememberHead(response, given);
  response.flushHeaders = () => {
    if (held()) return;
    letGo();
    flushHeaders.call(response);
  };
  response.write = (/** @type {unknown[]} */ ...given) => {
    if (!held()) {
      letGo();
      return Reflect.apply(write, response, given);
    }
    chunks.push(chunkOf(given));
    process.nextTick(callbackOf(given) ?? (() => undefined));
    return true;
  };
  response.end = (/** @type {unknown[]} */ ...given) => {
    const whole = held();
    letGo();
    if (!whole) return Reflect.apply(end, response, given);
    chunks.push(chunkOf(given));
    response.once("finish", callbackOf(given) ?? (() => undefined));
    deliver(Buffer.concat(chunks)).catch((error) => response.destroy(error));
    return response;
  };
  return letGo;
}

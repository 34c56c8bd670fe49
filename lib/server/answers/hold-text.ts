import type { ServerResponse } from "node:http";
import { isText } from "./compression";

function carriesText(response: ServerResponse): boolean {
  return (
    isText(response.getHeader("Content-Type")) && !response.hasHeader("Content-Encoding") && response.statusCode !== 304
  );
}

/** @param given the arguments of write or end: chunk, encoding, callback, each of them optional */
function chunkOf([chunk, encoding]: unknown[]): Buffer {
  if (typeof chunk === "string")
    return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0);
}

function callbackOf(given: unknown[]): (() => void) | undefined {
  const callback = given.find((argument) => typeof argument === "function");
  return callback as (() => void) | undefined;
}

/** @param given status, message, headers */
function rememberHead(response: ServerResponse, [status, ...rest]: unknown[]): ServerResponse {
  response.statusCode = Number(status);
  const headers = rest.at(-1);
  if (headers === null || typeof headers !== "object") return response;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  return response;
}

/**
 * Keeps a text response back until it is complete and hands it over whole; everything else passes as it comes.
 * @returns lets go of a response that nobody will complete
 */
export function holdText(response: ServerResponse, deliver: (text: Buffer) => Promise<unknown>): () => void {
  const { write, end, writeHead, flushHeaders } = response;
  const chunks: Buffer[] = [];
  let decided: boolean | undefined;
  const held = () => (decided ??= carriesText(response));
  const letGo = () => void Object.assign(response, { write, end, writeHead, flushHeaders });

  response.writeHead = (...given: unknown[]) => rememberHead(response, given);
  response.flushHeaders = () => {
    if (held()) return;
    letGo();
    flushHeaders.call(response);
  };
  response.write = (...given: unknown[]) => {
    if (!held()) {
      letGo();
      return Reflect.apply(write, response, given);
    }
    chunks.push(chunkOf(given));
    process.nextTick(callbackOf(given) ?? (() => undefined));
    return true;
  };
  response.end = (...given: unknown[]) => {
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

import type { IncomingMessage, ServerResponse } from "node:http";
import { answered, asked } from "../framework";

/** The framework's scripts read some of its marks, of what they have asked for; nobody else is told any. */
function readHere({ headers }: IncomingMessage, status: number): readonly string[] {
  const isAskedByScript = headers[asked.data] !== undefined || headers[asked.action] !== undefined;
  if (!isAskedByScript) return [];
  return status < 400 ? answered.read : [answered.actionNotFound];
}

/** Node knows whether a connection is kept; a library that answers in streams says that it always is. */
function sayWhetherKept(response: ServerResponse): void {
  if (response.hasHeader("Connection"))
    response.setHeader("Connection", response.shouldKeepAlive ? "keep-alive" : "close");
}

/** Takes the framework's marks off an answer just before it goes, whoever has written it. */
export function dropMarks(request: IncomingMessage, response: ServerResponse): void {
  const { writeHead } = response;
  response.writeHead = (...given: unknown[]) => {
    const read = readHere(request, Number(given[0]));
    sayWhetherKept(response);
    for (const name of response.getHeaderNames())
      if (name.startsWith(answered.marks) && !read.includes(name)) response.removeHeader(name);
    return Reflect.apply(writeHead, response, given);
  };
}

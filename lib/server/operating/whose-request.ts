import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { ofRequest, requestIdHeader } from "../../http/request-id";

const underWay = new AsyncLocalStorage<IncomingMessage>();

/** From now on whatever this process does for a request knows which it is, the framework's lines included. */
export function knowRequests(): void {
  subscribe("http.server.request.start", (told) => underWay.enterWith((told as { request: IncomingMessage }).request));
}

/** @returns of which request something is said just now, as the end of a line's first word */
export function ofRequestUnderWay(): string {
  return ofRequest(String(underWay.getStore()?.headers[requestIdHeader] ?? ""));
}

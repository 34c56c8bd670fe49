import type { IncomingMessage, ServerResponse } from "node:http";
import type { Policies } from "./answers/content-security-policy";
import type { Operator } from "./answers/security-txt";
import type { StaticFile } from "./answers/static-files";
import type { StoredPages } from "./answers/stored-pages";
import type { PageLimit } from "./requests/page-limit";

/** What answers are made from. */
export interface Site {
  /** The application, for the interface and for what is there before anybody comes. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** The same for pages, where nobody waits for another. */
  make(request: IncomingMessage, response: ServerResponse, client: string): Promise<void>;
  files: Map<string, StaticFile>;
  pages: StoredPages;
  limit: PageLimit;
  policies: Policies;
  /** Bytes of a form. */
  bodyLimit: number;
  trustsProxy: boolean;
  operator: Operator;
  isLeaving(): boolean;
  /** Whether a page has come out: before that nobody should be sent here. */
  hasMadePage(): boolean;
  /** Sees each of them before anything is done. */
  watch?(request: IncomingMessage, response: ServerResponse): void;
}

/** One request, and the address that it asks for in its one spelling. */
export interface Asking {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
}

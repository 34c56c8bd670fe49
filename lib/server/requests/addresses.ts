import type { IncomingMessage } from "node:http";
import { built } from "../framework";

const escaped = /%[0-9a-f]{2}/gi;
const unreserved = /[\w.~-]/;

/** Whatever need not be escaped is not: each page has one spelling. */
const plainly = (pathname: string): string =>
  pathname.replace(escaped, (escape) => {
    const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return unreserved.test(character) ? character : escape;
  });

/** What a request asks for, in its one spelling; undefined when that cannot be read. */
export function addressOf({ url = "" }: Pick<IncomingMessage, "url">): URL | undefined {
  try {
    decodeURIComponent(url.split("?")[0] ?? "");
    if (!url.startsWith("/")) return undefined;
    const address = new URL(`http://site${url}`);
    address.pathname = plainly(address.pathname);
    return address;
  } catch {
    return undefined;
  }
}

const folders = ["zh-Han[st]", "api", built.address.slice(1)].join("|");
const known = new RegExp(`^/(?:(?:${folders})(?:/[\\w.~-]+)*/?|\\.well-known/security\\.txt|[\\w-]+\\.\\w+)?$`);

/** Could there be something? Every address of ours begins in one of few ways and has nothing escaped in it. */
export const isOurs = (pathname: string): boolean => known.test(pathname);

/** The script of Chinese that an address names. */
export const scriptOf = (pathname: string): string | undefined => /^\/(zh-Han[st])(?:\/|$)/.exec(pathname)?.[1];

export const isInterface = (pathname: string): boolean => /^\/api(?:\/|$)/.test(pathname);

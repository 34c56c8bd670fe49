/** @import { IncomingMessage } from "node:http" */

const escaped = /%[0-9a-f]{2}/gi;
const unreserved = /[\w.~-]/;

/** Whatever need not be escaped is not: each page has one spelling. @param {string} pathname */
const plainly = (pathname) =>
  pathname.replace(escaped, (escape) => {
    const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return unreserved.test(character) ? character : escape;
  });

/** What a request asks for, in its one spelling; undefined when that cannot be read. @param {IncomingMessage} request @returns {URL | undefined} */
export function addressOf({ url = "" }) {
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

const known = /^\/(?:(?:zh-Han[st]|api|_next\/static)(?:\/[\w.~-]+)*\/?|\.well-known\/security\.txt|[\w-]+\.\w+)?$/;

/** Could there be something? Every address of ours begins in one of few ways and has nothing escaped in it. @param {string} pathname */
export const isOurs = (pathname) => known.test(pathname);

/** The script of Chinese that an address names. @param {string} pathname */
export const scriptOf = (pathname) => /^\/(zh-Han[st])(?:\/|$)/.exec(pathname)?.[1];

/** @param {string} pathname */
export const isInterface = (pathname) => /^\/api(?:\/|$)/.test(pathname);

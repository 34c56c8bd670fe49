import { Representation, send } from "./representation.mjs";
import { classesFor, withClasses } from "./visitor-classes.mjs";

/** @import { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http" */
/** @typedef {{ headers: OutgoingHttpHeaders, html: string, byClasses: Map<string, Representation> }} StoredPage */

const ofThisResponseOnly = new Set([
  "x-request-id",
  "strict-transport-security",
  "etag",
  "content-length",
  "date",
  "connection",
  "keep-alive",
  "transfer-encoding",
]);

/** Made when it is first asked for: there are few kinds of visitors. @param {StoredPage} page @param {string | undefined} cookies */
function representationFor({ html, byClasses }, cookies) {
  const classes = classesFor(cookies, html);
  const known = byClasses.get(classes);
  if (known) return known;
  const made = new Representation(Buffer.from(withClasses(html, classes)), "kept");
  byClasses.set(classes, made);
  return made;
}

/** The plain form of the pages that the build has prerendered, each under its one spelling (addresses.mjs), so that this cannot grow without end. */
export class StoredPages {
  /** @type {Map<string, StoredPage>} */
  #pages = new Map();

  /** @param {string} pathname @param {string} html @param {OutgoingHttpHeaders} headers */
  store(pathname, html, headers) {
    const shared = Object.entries(headers).filter(([name]) => !ofThisResponseOnly.has(name));
    const page = { headers: Object.fromEntries(shared), html, byClasses: new Map() };
    this.#pages.set(pathname, page);
  }

  /** @param {string} pathname */
  has(pathname) {
    return this.#pages.has(pathname);
  }

  /** @param {IncomingMessage} request @param {ServerResponse} response @param {string} pathname @param {number} status */
  async send(request, response, pathname, status = 200) {
    const page = this.#pages.get(pathname);
    if (!page) throw new Error(`No stored page ${pathname}`);
    const representation = representationFor(page, request.headers.cookie);
    for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value ?? "");
    response.setHeader("Cache-Control", status === 200 ? "no-cache" : "no-store");
    response.statusCode = status;
    await send(request, response, representation);
  }
}

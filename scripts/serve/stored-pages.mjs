import { inElderMode, wantsElderMode } from "./elder-mode.mjs";
import { Representation, send } from "./representation.mjs";

/** @import { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http" */
/** @typedef {{ headers: OutgoingHttpHeaders, regular: Representation, elder: Representation }} StoredPage */

const ofThisResponseOnly = new Set(["etag", "content-length", "date", "connection", "keep-alive", "transfer-encoding"]);

/** The plain form of the pages that the build has prerendered, each under its one spelling (addresses.mjs), so that this cannot grow without end. */
export class StoredPages {
  /** @type {Map<string, StoredPage>} */
  #pages = new Map();

  /** @param {string} pathname @param {string} html @param {OutgoingHttpHeaders} headers */
  store(pathname, html, headers) {
    /** @param {string} text */
    const kept = (text) => new Representation(Buffer.from(text), "kept");
    const shared = Object.entries(headers).filter(([name]) => !ofThisResponseOnly.has(name));
    const page = { headers: Object.fromEntries(shared), regular: kept(html), elder: kept(inElderMode(html)) };
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
    const representation = wantsElderMode(request.headers.cookie) ? page.elder : page.regular;
    for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value ?? "");
    response.setHeader("Cache-Control", status === 200 ? "no-cache" : "no-store");
    response.statusCode = status;
    await send(request, response, representation);
  }
}

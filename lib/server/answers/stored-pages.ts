import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { classesFor, withClasses } from "../pages/visitor-classes";
import { Representation, send } from "./representation";

interface StoredPage {
  headers: OutgoingHttpHeaders;
  html: string;
  byClasses: Map<string, Representation>;
}

/** What a page says to everybody. Anything else may be for whoever has asked first: a cookie, an id, what a proxy has said. */
const ofThePage = new Set(["content-type", "content-security-policy", "vary"]);

/** Made when it is first asked for: there are few kinds of visitors. */
function representationFor({ html, byClasses }: StoredPage, cookies: string | undefined): Representation {
  const classes = classesFor(cookies, html);
  const known = byClasses.get(classes);
  if (known) return known;
  const made = new Representation(Buffer.from(withClasses(html, classes)), "kept");
  byClasses.set(classes, made);
  return made;
}

/** The plain form of the pages that the build has prerendered, each under its one spelling (requests/addresses.ts), so that this cannot grow without end. */
export class StoredPages {
  readonly #pages = new Map<string, StoredPage>();

  store(pathname: string, html: string, headers: OutgoingHttpHeaders): void {
    const shared = Object.entries(headers).filter(([name]) => ofThePage.has(name.toLowerCase()));
    this.#pages.set(pathname, { headers: Object.fromEntries(shared), html, byClasses: new Map() });
  }

  has(pathname: string): boolean {
    return this.#pages.has(pathname);
  }

  async send(request: IncomingMessage, response: ServerResponse, pathname: string, status = 200): Promise<void> {
    const page = this.#pages.get(pathname);
    if (!page) throw new Error(`No stored page ${pathname}`);
    const representation = representationFor(page, request.headers.cookie);
    for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value ?? "");
    response.setHeader("Cache-Control", status === 200 ? "no-cache" : "no-store");
    response.statusCode = status;
    await send(request, response, representation);
  }
}

import { createHash } from "node:crypto";
import type { Locale } from "../i18n/routing";
import { today } from "../today";
import { requestLocale } from "./request-locale";

interface Publication {
  text: string;
  etag: string;
}

/**
 * What changes only with a new edition of the policies, and an edition begins with a day: made once a day for each script,
 * then compared by its ETag.
 */
export class Published {
  private readonly made = new Map<Locale, { day: string; publication: Promise<Publication> }>();

  constructor(private readonly make: (locale: Locale) => Promise<unknown>) {}

  private publication(locale: Locale): Promise<Publication> {
    const day = today();
    const before = this.made.get(locale);
    if (before?.day === day) return before.publication;
    const making = this.make(locale).then((value) => {
      const text = JSON.stringify(value);
      return { text, etag: `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"` };
    });
    this.made.set(locale, { day, publication: making });
    making.catch(() => this.made.delete(locale));
    return making;
  }

  async answer(request: Request, type = "application/json"): Promise<Response> {
    const locale = requestLocale(request);
    const { text, etag } = await this.publication(locale);
    const headers = {
      "Cache-Control": "public, max-age=300",
      "Content-Language": locale,
      ETag: etag,
      Vary: "Accept-Language",
    };
    return new Response(text, { headers: { ...headers, "Content-Type": type } });
  }
}

function document(scripts: string, styles: string, ancestors: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    `frame-ancestors ${ancestors.join(" ") || "'none'"}`,
  ].join("; ");
}

export interface Policies {
  plain: string;
  scripted(nonce: string): string;
}

/** @param ancestors who may show pages of this site within their own */
export function policiesFor(ancestors: readonly string[] = []): Policies {
  return {
    // A page without the framework may still load small files of our own, never anything inline.
    plain: document("'self'", "'self'", ancestors),
    // Engines before 'strict-dynamic' fall back to 'self'.
    scripted: (nonce) => document(`'self' 'nonce-${nonce}' 'strict-dynamic'`, `'self' 'nonce-${nonce}'`, ancestors),
  };
}

/** For what is not a document: data, styles, scripts, pictures. */
export const dataPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

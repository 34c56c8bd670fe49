/** @param {string} scripts @param {string} styles */
function document(scripts, styles) {
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
    "frame-ancestors 'none'",
  ].join("; ");
}

/** A page without the framework may still load small files of our own, never anything inline. */
export const plainPolicy = document("'self'", "'self'");

/** Engines before 'strict-dynamic' fall back to 'self'. @param {string} nonce */
export function scriptedPolicy(nonce) {
  return document(`'self' 'nonce-${nonce}' 'strict-dynamic'`, `'self' 'nonce-${nonce}'`);
}

/** For what is not a document: data, styles, scripts, pictures. */
export const dataPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

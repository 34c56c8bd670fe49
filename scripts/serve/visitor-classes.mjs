/** What a style sheet shows or hides on pages that know no cookies: the class, and the cookie that asks for it. */
const marks = [
  { name: "elder", cookie: /(?:^|;\s*)elder=1(?:;|$)/, concerns: () => true },
  {
    name: "returning",
    cookie: /(?:^|;\s*)answers=[^;\s]/,
    /** @param {string} html */
    concerns: (html) => html.includes("when-returning"),
  },
];

/** @param {string | undefined} cookies the Cookie header @param {string} html */
export function classesFor(cookies, html) {
  return marks
    .filter(({ cookie, concerns }) => cookie.test(cookies ?? "") && concerns(html))
    .map(({ name }) => name)
    .join(" ");
}

/** Prerendered pages know no cookies, so the classes that the styles look for are put in here. @param {string} html @param {string} names */
export function withClasses(html, names) {
  if (names === "") return html;
  return html.replace(/<html\b([^>]*)>/, (_, /** @type {string} */ attributes) => {
    const classes = /\sclass="([^"]*)"/.exec(attributes);
    if (!classes) return `<html class="${names}"${attributes}>`;
    return `<html${attributes.replace(classes[0], ` class="${classes[1]} ${names}"`)}>`;
  });
}

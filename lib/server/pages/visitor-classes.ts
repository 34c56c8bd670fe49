/** What a style sheet shows or hides on pages that know no cookies: the class, and the cookie that asks for it. */
const marks = [
  { name: "elder", cookie: /(?:^|;\s*)elder=1(?:;|$)/, concerns: () => true },
  {
    name: "returning",
    cookie: /(?:^|;\s*)answers=[^;\s]/,
    concerns: (html: string) => html.includes("when-returning"),
  },
];

/** @param cookies the Cookie header */
export function classesFor(cookies: string | undefined, html: string): string {
  return marks
    .filter(({ cookie, concerns }) => cookie.test(cookies ?? "") && concerns(html))
    .map(({ name }) => name)
    .join(" ");
}

/** Prerendered pages know no cookies, so the classes that the styles look for are put in here. */
export function withClasses(html: string, names: string): string {
  if (names === "") return html;
  return html.replace(/<html\b([^>]*)>/, (_, attributes: string) => {
    const classes = /\sclass="([^"]*)"/.exec(attributes);
    if (!classes) return `<html class="${names}"${attributes}>`;
    return `<html${attributes.replace(classes[0], ` class="${classes[1]} ${names}"`)}>`;
  });
}

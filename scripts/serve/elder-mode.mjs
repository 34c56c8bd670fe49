/** @param {string | undefined} cookies the Cookie header */
export function wantsElderMode(cookies) {
  return /(?:^|;\s*)elder=1(?:;|$)/.test(cookies ?? "");
}

/** Prerendered pages know no cookies, so the class that the styles look for is put in here. @param {string} html */
export function inElderMode(html) {
  return html.replace(/<html\b([^>]*)>/, (_, /** @type {string} */ attributes) => {
    const classes = /\sclass="([^"]*)"/.exec(attributes);
    if (!classes) return `<html class="elder"${attributes}>`;
    return `<html${attributes.replace(classes[0], ` class="${classes[1]} elder"`)}>`;
  });
}

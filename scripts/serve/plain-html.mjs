const script = /<script\b([^>]*)>[\s\S]*?<\/script>/gi;
const scriptPreload = /<link\b[^>]*\bas="script"[^>]*>/gi;
const symbol = /<symbol id="([^"]+)"[\s\S]*?<\/symbol>/g;
const frameworkMark = / data-precedence="[^"]*"|<div hidden=""><\/div>/g;
const hydrationComment = /<!--[\s\S]*?-->/g;

/** Ours, marked in the source, or data that no browser executes. @param {string} attributes */
function belongsToThePage(attributes) {
  return /\sdata-keep\b/.test(attributes) || /\stype="application\/(ld\+)?json"/.test(attributes);
}

/** The page as a document: without the framework's scripts, flight data and hydration marks, and without icons that it does not show. @param {string} html */
export function plainHtml(html) {
  return html
    .replace(script, (element, attributes) => (belongsToThePage(attributes) ? element : ""))
    .replace(scriptPreload, "")
    .replace(hydrationComment, "")
    .replace(frameworkMark, "")
    .replace(symbol, (element, id) => (html.includes(`href="#${id}"`) ? element : ""));
}

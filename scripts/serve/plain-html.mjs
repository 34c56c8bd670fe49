const script = /<script\b([^>]*)>[\s\S]*?<\/script>/gi;
const scriptPreload = /<link\b[^>]*\bas="script"[^>]*>/gi;
const hydrationComment = /<!--[\s\S]*?-->/g;

/** Ours, marked in the source, or data that no browser executes. @param {string} attributes */
function belongsToThePage(attributes) {
  return /\sdata-keep\b/.test(attributes) || /\stype="application\/(ld\+)?json"/.test(attributes);
}

/** The page as a document: without the framework's scripts, flight data and hydration marks. @param {string} html */
export function plainHtml(html) {
  return html
    .replace(script, (element, attributes) => (belongsToThePage(attributes) ? element : ""))
    .replace(scriptPreload, "")
    .replace(hydrationComment, "");
}

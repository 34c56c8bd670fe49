import { written } from "../framework";

const script = /<script\b([^>]*)>[\s\S]*?<\/script>/gi;
const scriptPreload = /<link\b[^>]*\bas="script"[^>]*>/gi;
const symbol = /<symbol id="([^"]+)"[\s\S]*?<\/symbol>/g;

/** Ours, marked in the source, or data that no browser executes. */
function belongsToThePage(attributes: string): boolean {
  return /\sdata-keep\b/.test(attributes) || /\stype="application\/(ld\+)?json"/.test(attributes);
}

/** The page as a document: without the framework's scripts, flight data and hydration marks, and without icons that it does not show. */
export function plainHtml(html: string): string {
  return html
    .replace(script, (element, attributes: string) => (belongsToThePage(attributes) ? element : ""))
    .replace(scriptPreload, "")
    .replace(written.hydrationComment, "")
    .replace(written.hydrationMark, "")
    .replace(symbol, (element, id: string) => (html.includes(`href="#${id}"`) ? element : ""));
}

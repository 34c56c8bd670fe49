import { written } from "../framework";

/** Written for the oldest engines. A frame after the page has loaded it is painted. */
const bringLater = (sources: string[]): string =>
  `addEventListener("load",function(){requestAnimationFrame(function(){setTimeout(function(){${JSON.stringify(sources)}.forEach(function(src){` +
  `document.head.appendChild(document.createElement("script")).src=src})})})})`;

/**
 * A question can be read and answered without scripts, so the framework's come when it stands there: on a phone they would
 * take the network and the processor from the first paint. Where the framework writes its scripts otherwise, they come as it says.
 */
export function paintFirst(html: string, nonce: string): string {
  const sources = [...html.matchAll(written.script)].flatMap(([, source]) => source ?? []);
  if (sources.length === 0 || !html.includes("</body>")) return html;
  return html
    .replace(written.script, "")
    .replace(written.scriptPreload, "")
    .replace("</body>", () => `<script nonce="${nonce}">${bringLater(sources)}</script></body>`);
}

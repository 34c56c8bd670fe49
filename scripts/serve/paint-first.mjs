const fetched = /<script\b(?=[^>]*\sasync="")(?=[^>]*\ssrc="(\/_next\/static\/[^"]+)")[^>]*><\/script>/g;
const preloaded = /<link\b(?=[^>]*\sas="script")(?=[^>]*\shref="\/_next\/static\/)[^>]*>/g;

/** Written for the oldest engines. A frame after the page has loaded it is painted. @param {string[]} sources */
const bringLater = (sources) =>
  `addEventListener("load",function(){requestAnimationFrame(function(){setTimeout(function(){${JSON.stringify(sources)}.forEach(function(src){` +
  `document.head.appendChild(document.createElement("script")).src=src})})})})`;

/**
 * A question can be read and answered without scripts, so the framework's come when it stands there: on a phone they would
 * take the network and the processor from the first paint. Where the framework writes its scripts otherwise, they come as it says.
 * @param {string} html @param {string} nonce
 */
export function paintFirst(html, nonce) {
  const sources = [...html.matchAll(fetched)].flatMap(([, source]) => source ?? []);
  if (sources.length === 0 || !html.includes("</body>")) return html;
  return html
    .replace(fetched, "")
    .replace(preloaded, "")
    .replace("</body>", () => `<script nonce="${nonce}">${bringLater(sources)}</script></body>`);
}

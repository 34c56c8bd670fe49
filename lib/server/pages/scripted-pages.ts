/**
 * The only pages that ship the framework's scripts; every other page is plain HTML.
 * They are rendered for each request, because a prerendered page could not carry a fresh nonce.
 */
const scripted = [/^\/zh-Han[st]\/(?:counter$|check\/(?!(answers|result|handover|forget|other)(\/|$))[^/]+)/];

export function shipsScripts(pathname: string): boolean {
  return scripted.some((pattern) => pattern.test(pathname));
}

import { request } from "node:http";

/** @typedef {{ method?: string, path: string, headers?: Record<string, string>, body?: string | Buffer | FormData }} Input */
/** @typedef {{ status: number, headers: import("node:http").IncomingHttpHeaders, text: string, milliseconds: number }} Answer `status` 0: the connection was closed without one */

/** @param {string} value what may stand in a header; anything else is for the wire */
const sendable = (value) =>
  Buffer.from(value)
    .toString("latin1")
    .replace(/[^\t\x20-\x7e\x80-\xff]/g, "");

/** @param {Input} input */
async function packed({ body, headers = {} }) {
  if (!(body instanceof FormData)) return { headers, body };
  const response = new Response(body);
  return {
    headers: { "Content-Type": response.headers.get("content-type") ?? "", ...headers },
    body: Buffer.from(await response.arrayBuffer()),
  };
}

/** @param {string} origin @param {Input} input @param {import("node:http").Agent} [agent] @returns {Promise<Answer>} */
export async function visit(origin, input, agent) {
  const { headers, body } = await packed(input);
  const { hostname, port } = new URL(origin);
  const sent = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, sendable(value)]));
  const began = performance.now();
  return new Promise((resolve) => {
    /** @param {Partial<Answer>} answer */
    const end = (answer) =>
      resolve({ status: 0, headers: {}, text: "", ...answer, milliseconds: performance.now() - began });
    const asking = request({ hostname, port, method: input.method ?? "GET", path: input.path, headers: sent, agent });
    asking.setTimeout(10_000, () => asking.destroy());
    asking.on("error", () => end({}));
    asking.on("response", (message) => {
      /** @type {Buffer[]} */
      const chunks = [];
      message.on("data", (chunk) => chunks.push(chunk));
      message.on("close", () =>
        end({ status: message.statusCode, headers: message.headers, text: Buffer.concat(chunks).toString() }),
      );
    });
    asking.end(body);
  });
}

/** @param {string} text */
const unescaped = (text) => text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");

/** The fields of the first form that calls an action, as a browser without scripts would send them. @param {string} html */
export function fieldsOf(html) {
  const form = html.split("<form").find((part) => part.includes("$ACTION")) ?? "";
  /** @type {Record<string, string>} */
  const fields = {};
  for (const [, attributes = ""] of form.matchAll(/<(?:input|button|select|textarea)\b([^>]*)>/g)) {
    const name = / name="([^"]*)"/.exec(attributes)?.[1];
    if (name === undefined || (fields[name] !== undefined && !/ checked/.test(attributes))) continue;
    fields[unescaped(name)] = unescaped(
      / value="([^"]*)"/.exec(attributes)?.[1] ?? (/number/.test(attributes) ? "36" : ""),
    );
  }
  return fields;
}

/** @param {Record<string, string>} fields */
export function formOf(fields) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** @typedef {{ path: string, cookie: string, fields: Record<string, string> }} Page */

/** Answers question after question with the first choice, and keeps every page that was seen. @param {string} origin @param {number} most */
export async function pagesOnTheWay(origin, most = 12) {
  /** @type {Page[]} */
  const pages = [];
  let path = "/zh-Hans/check/places";
  let cookie = "";
  for (let step = 0; step < most; step += 1) {
    const fields = fieldsOf((await visit(origin, { path, headers: { Cookie: cookie } })).text);
    pages.push({ path, cookie, fields });
    const posted = await visit(origin, { method: "POST", path, headers: { Cookie: cookie }, body: formOf(fields) });
    cookie = posted.headers["set-cookie"]?.[0]?.split(";")[0] ?? cookie;
    if (posted.status !== 303) break;
    path = posted.headers.location ?? path;
  }
  const counter = "/zh-Hans/counter";
  return [...pages, { path: counter, cookie, fields: fieldsOf((await visit(origin, { path: counter })).text) }];
}

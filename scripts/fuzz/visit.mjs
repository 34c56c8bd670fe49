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

/** What nobody ticks who has said something else, or who wants to come along. @param {string} name @param {string} attributes */
const isLeft = (name, attributes) =>
  / value="nobody"/.test(attributes) ||
  (/type="checkbox"/.test(attributes) && (/data-alone/.test(attributes) || /^(?:stays|none)/.test(name)));

/** Two people are enough. @param {string} name */
const isOfOthers = (name) => /-P[3-9]$/.test(name);

/** @param {string} name @param {string} attributes @param {string} inner */
function chosen(name, attributes, inner) {
  const value = unescaped(/ value="([^"]*)"/.exec(attributes)?.[1] ?? "");
  if (value || isOfOthers(name)) return value;
  if (/inputMode="numeric"/i.test(attributes)) return "36";
  return / value="([^"]+)"/.exec(inner)?.[1] ?? "";
}

/** The form that takes an answer. @param {string} html */
const formIn = (html) => html.split("<form").find((part) => /\$ACTION|result\/answer"/.test(part)) ?? "";

/** The fields of that form, as a browser without scripts would send them where somebody chooses what comes first. @param {string} html */
export function fieldsOf(html) {
  /** @type {Record<string, string>} */
  const fields = {};
  const controls = /<(?:input|button|textarea|select)\b([^>]*)>((?:<option\b[^>]*>[^<]*<\/option>)*)/g;
  for (const [, attributes = "", inner = ""] of formIn(html).matchAll(controls)) {
    const name = unescaped(/ name="([^"]*)"/.exec(attributes)?.[1] ?? "");
    if (name === "" || isLeft(name, attributes)) continue;
    if (fields[name] === undefined || / checked/.test(attributes)) fields[name] = chosen(name, attributes, inner);
  }
  return fields;
}

/** @param {Record<string, string>} fields */
export function formOf(fields) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** @typedef {{ path: string, to: string, cookie: string, fields: Record<string, string> }} Page where it stands and where its form is sent to */

/** What has a form and stands beside the way. */
const beside = [
  "/check/result",
  "/check/result/xining",
  "/check/answers",
  "/check/family",
  "/check/handover",
  "/counter",
];

/** Answers question after question with the first choice, and keeps every page that was seen. @param {string} origin @param {number} most */
export async function pagesOnTheWay(origin, most = 24) {
  /** @type {Page[]} */
  const pages = [];
  let path = "/zh-Hans/check/places";
  let cookie = "";
  const see = async () => {
    const { text } = await visit(origin, { path, headers: { Cookie: cookie } });
    const to = unescaped(/^[^>]* action="(\/[^"]*)"/.exec(formIn(text))?.[1] ?? path);
    const page = { path, to, cookie, fields: fieldsOf(text) };
    pages.push(page);
    return page;
  };
  for (let step = 0; step < most; step += 1) {
    const { fields, to } = await see();
    const posted = await visit(origin, { method: "POST", path: to, headers: { Cookie: cookie }, body: formOf(fields) });
    cookie = posted.headers["set-cookie"]?.[0]?.split(";")[0] ?? cookie;
    if (posted.status !== 303) break;
    path = posted.headers.location ?? path;
  }
  for (const address of beside) {
    path = `/zh-Hans${address}`;
    await see();
  }
  return pages;
}

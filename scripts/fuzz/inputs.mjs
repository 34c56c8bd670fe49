import { damaged, garbled, json, text } from "./chance.mjs";
import { ofHeaders, ofPaths } from "./inputs-around.mjs";
import { ofAssistants } from "./inputs-of-assistants.mjs";
import { ofScans, ofTables } from "./inputs-of-tables.mjs";
import { formOf } from "./visit.mjs";

/**
 * @import { Chance } from "./chance.mjs"
 * @import { Imports } from "./inputs-of-tables.mjs"
 * @import { Input, Page } from "./visit.mjs"
 */

const household = {
  people: [
    {
      id: "P1",
      relation: "applicant",
      ageYears: 36,
      hukou: { kind: "rural", division: "210300" },
      ties: { xining: { work: "employed" } },
    },
    { id: "P2", relation: "spouse", ageYears: 34, maritalStatus: "married", spouse: "P1" },
    { id: "P3", relation: "child", ageYears: 9, parents: ["P1", "P2"] },
  ],
  destinations: { xining: { homes: { cityDistrict: { dwelling: "rentedLawful", dwellingHolders: ["P1"] } } } },
  registers: { R1: { members: ["P1"], land: true } },
};

const type = { "Content-Type": "application/json" };
const assessments = "/api/v1/assessments";

/** @param {Chance} by @returns {Input} */
function ofInterface(by) {
  const body = JSON.stringify(damaged(by, { household, asOf: "2026-11-27", jurisdictions: ["xining"] })) ?? "";
  if (by.happens(0.7))
    return { method: "POST", path: assessments, headers: type, body: by.happens(0.3) ? garbled(by, body) : body };
  const method = by.oneOf(["GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD", "PATCH", "PROPFIND"]);
  const path = by.oneOf([
    assessments,
    "/api/v1/jurisdictions",
    `/api/v1/jurisdictions/${encodeURIComponent(text(by).replace(/[\ud800-\udfff]/g, ""))}`,
    "/api/v1/openapi.json",
    "/api/ready",
    "/api/health",
    "/api",
  ]);
  return {
    method,
    path: `${path}?lang=${by.oneOf(["zh-Hant", "x", "%00", "%"])}`,
    headers: { "Content-Type": text(by) },
  };
}

/** @param {Chance} by @param {readonly Page[]} pages @returns {Input} */
function ofCookies(by, pages) {
  const { path, cookie } = by.oneOf(pages);
  const address = by.oneOf([
    path,
    "/zh-Hans/check/result",
    "/zh-Hant/check/answers",
    "/zh-Hans/check/handover",
    "/zh-Hans/check",
  ]);
  const sent = by.oneOf([
    garbled(by, cookie),
    `answers=${text(by)}`,
    `answers=Fe26.2*1*${text(by)}*${text(by)}*~2`,
    `counter=1; ${garbled(by, cookie)}; elder=${text(by)}`,
    `__prerender_bypass=${text(by)}; ${cookie}; __next_preview_data=x`,
  ]);
  return { path: address, headers: { Cookie: sent } };
}

/** @param {Chance} by @returns {Input} */
function ofCodes(by, /** @type {readonly Page[]} */ pages) {
  const { path, fields } = pages.at(-1) ?? { path: "/zh-Hans/counter", fields: {} };
  const digits = Array.from({ length: by.below(600) }, () => by.below(10)).join("");
  return {
    method: "POST",
    path,
    body: formOf({ ...fields, code: by.oneOf([digits, `LH1:${digits}`, garbled(by, digits), text(by, 400)]) }),
  };
}

/** @param {Chance} by @param {string} value */
function changed(by, value) {
  try {
    const read = JSON.parse(value);
    if (typeof read === "object") return JSON.stringify(damaged(by, read)) ?? "";
  } catch {
    // It is no JSON and becomes some other text.
  }
  return by.oneOf([text(by), garbled(by, value), JSON.stringify(json(by))]) ?? "";
}

/** @param {Record<string, string>} fields */
const actionIn = (fields) => /"id":"(\w+)"/.exec(fields["$ACTION_1:0"] ?? "")?.[1] ?? "00";

/** As the framework's script sends a form: its fields behind a number, and what the action is called with. @param {Chance} by @param {Record<string, string>} fields @returns {Pick<Input, "headers" | "body">} */
function called(by, fields) {
  const id = actionIn(fields);
  const own = Object.entries(fields).filter(([name]) => !name.startsWith("$ACTION"));
  const call = by.happens(0.5) ? '[null,"$K1"]' : JSON.stringify(damaged(by, [null, "$K1"]));
  const body = formOf({ ...Object.fromEntries(own.map(([name, value]) => [`1_${name}`, value])), 0: call ?? "" });
  return { headers: { "Next-Action": by.happens(0.8) ? id : text(by), Accept: "text/x-component" }, body };
}

/** @param {Chance} by @param {readonly Page[]} pages @returns {Input} */
function ofForms(by, pages) {
  const { to: path, cookie, fields } = by.oneOf(pages);
  const names = Object.keys(fields);
  const sent = { ...fields };
  for (let count = 1 + by.below(3); count > 0; count -= 1) {
    const name =
      by.happens(0.9) && names.length > 0
        ? by.oneOf(names)
        : by.oneOf([text(by), `$ACTION_ID_${actionIn(fields)}`, "$ACTION_REF_2", "$ACTION_1:2"]);
    if (by.happens(0.15)) delete sent[name];
    else sent[name] = changed(by, Object.hasOwn(sent, name) ? String(sent[name]) : "");
  }
  /** @type {Record<string, string>} */
  const answers = by.happens(0.8) ? { Cookie: cookie } : {};
  if (by.happens(0.3)) {
    const { headers, body } = called(by, sent);
    return { method: "POST", path, headers: { ...answers, ...headers }, body };
  }
  return {
    method: "POST",
    path,
    headers: answers,
    body: by.happens(0.9) ? formOf(sent) : new URLSearchParams(sent).toString(),
  };
}

/** What is sent, by kind. */
export const kinds = {
  interface: ofInterface,
  assistants: ofAssistants,
  cookies: ofCookies,
  codes: ofCodes,
  forms: ofForms,
  paths: ofPaths,
  headers: ofHeaders,
  tables: (/** @type {Chance} */ by, /** @type {readonly Page[]} */ _, /** @type {Imports} */ imports) =>
    ofTables(by, imports),
  scans: (/** @type {Chance} */ by, /** @type {readonly Page[]} */ _, /** @type {Imports} */ imports) =>
    ofScans(by, imports),
};

import { garbled, text } from "./chance.mjs";
import { formOf } from "./visit.mjs";

/**
 * What stands around a request: its address and its headers.
 * @import { Chance } from "./chance.mjs"
 * @import { Input, Page } from "./visit.mjs"
 */

const known = [
  "/",
  "/zh-Hans",
  "/zh-Hant/places/xining",
  "/zh-Hans/check/places",
  "/robots.txt",
  "/favicon.ico",
  "/icon.svg",
  "/zh-Hans/share-card.png",
  "/.well-known/security.txt",
  "/_next/static/x.js",
  "/_next/image?url=x",
  "/zh-Hans/elder",
  "/zh-Hans/counter/next",
  "/zh-Hans/trouble/tooOften",
  "/result.js",
  "/_next/data/x/y.json",
];

/** @param {Chance} by @returns {Input} */
export function ofPaths(by) {
  const path = encodeURI(garbled(by, by.oneOf(known)).replace(/[\ud800-\udfff]/g, "")).replaceAll("%25", "%");
  return {
    method: by.oneOf(["GET", "GET", "GET", "POST", "HEAD", "PUT"]),
    path: path.startsWith("/") ? path : `/${path}`,
  };
}

const names = [
  "Host",
  "Origin",
  "X-Forwarded-Host",
  "X-Forwarded-For",
  "X-Forwarded-Proto",
  "Sec-Fetch-Site",
  "Accept-Language",
  "Accept-Encoding",
  "If-None-Match",
  "If-Modified-Since",
  "Range",
  "RSC",
  "Next-Action",
  "Next-Url",
  "Next-Router-State-Tree",
  "Next-Router-Prefetch",
  "Next-Router-Segment-Prefetch",
  "X-Middleware-Subrequest",
  "X-Nextjs-Data",
  "X-Prerender-Revalidate",
  "X-Now-Route-Matches",
  "X-Middleware-Set-Cookie",
  "X-Middleware-Override-Headers",
  "Connection",
  "Forwarded",
  "X-Http-Method-Override",
  "X-Original-Url",
  "Traceparent",
  "Mcp-Session-Id",
  "Content-Type",
  "User-Agent",
  "Cookie",
  "Content-Security-Policy",
  "X-Matched-Path",
  "X-Invoke-Path",
  "Authorization",
  "Referer",
];
const values = [
  "null",
  "x",
  ",",
  "1",
  "*",
  "https",
  "same-origin",
  "cross-site",
  "https://evil.example",
  "a b",
  "[::1]",
  "bytes=0-",
  "bytes=9-1",
  "multipart/form-data",
  "multipart/form-data; boundary=x",
  "text/x-component",
  "middleware",
  "/_next",
  '%5B""%5D',
  "zh-TW;q=x",
  "gzip;q=nan, br",
  "9".repeat(400),
  "close",
  "a=b",
  "00-0-0-01",
];

/** @param {Chance} by @param {readonly Page[]} pages @returns {Input} */
export function ofHeaders(by, pages) {
  const { path, to, cookie, fields } = by.oneOf(pages);
  const headers = Object.fromEntries(
    Array.from({ length: 1 + by.below(4) }, () => [by.oneOf(names), by.happens(0.7) ? by.oneOf(values) : text(by)]),
  );
  const posts = by.happens(0.4);
  return {
    method: posts ? "POST" : "GET",
    path: posts ? to : by.oneOf([path, ...known]),
    headers: { Cookie: cookie, ...headers },
    ...(posts && { body: formOf(fields) }),
  };
}

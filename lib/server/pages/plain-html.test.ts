import { expect, test } from "vitest";
import { plainHtml } from "./plain-html";

test("the framework's scripts, flight data and preloads go", () => {
  const html =
    '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/><script src="/_next/static/a.js" async=""></script></head>' +
    '<body><p>落户</p><script>self.__next_f.push([1,"<p>1 > 0</p>"])</script>\n<SCRIPT noModule>\n</SCRIPT></body>';
  expect(plainHtml(html)).toBe("<head></head><body><p>落户</p>\n</body>");
});

test("stylesheets, the page's own scripts and structured data stay", () => {
  const html =
    '<link rel="stylesheet" href="/a.css"/><script src="/ticks.js" defer="" data-keep="true"></script><script type="application/ld+json">{"@type":"WebSite"}</script>';
  expect(plainHtml(html)).toBe(html);
});

test("text that only talks about scripts is text", () => {
  const html = '<p title="&lt;script&gt;">&lt;script&gt;alert(1)&lt;/script&gt;</p>';
  expect(plainHtml(html)).toBe(html);
});

test("hydration marks go", () => {
  expect(plainHtml('<link rel="stylesheet" href="/a.css" data-precedence="next"/><body><div hidden=""></div>')).toBe(
    '<link rel="stylesheet" href="/a.css"/><body>',
  );
  expect(plainHtml("<p>西宁<!-- -->、<!-- -->丹东</p><!--$--><!--/$-->")).toBe("<p>西宁、丹东</p>");
});

test("of the icons, those that the page shows stay", () => {
  const shown = '<symbol id="i-accepted" viewBox="0 0 24 24"><path d="M7 12"/></symbol>';
  const use = '<svg aria-hidden="true"><use href="#i-accepted"></use></svg>';
  expect(plainHtml(`<svg>${shown}<symbol id="i-paper" viewBox="0 0 24 24"><path d="M6 3"/></symbol></svg>${use}`)).toBe(
    `<svg>${shown}</svg>${use}`,
  );
});

import { expect, test } from "vitest";
import { paintFirst } from "./paint-first";

const asWritten =
  '<head><link rel="stylesheet" href="/_next/static/a.css"/><link rel="preload" as="script" fetchPriority="low" nonce="n" href="/_next/static/b.js"/>' +
  '<script src="/_next/static/a.js" async="" nonce="n"></script><script src="/_next/static/old.js" noModule="" nonce="n"></script></head>' +
  '<body><p>落户</p><script src="/_next/static/b.js" nonce="n" async=""></script><script nonce="n">self.__next_f.push([1])</script><script src="/read-aloud.js" defer="" nonce="n"></script></body>';

test("the framework's scripts come in their order when the page stands, everything else stays", () => {
  const html = paintFirst(asWritten, "n");
  expect(html.replace(/<script nonce="n">addEventListener.*?<\/script>/, "")).toBe(
    '<head><link rel="stylesheet" href="/_next/static/a.css"/><script src="/_next/static/old.js" noModule="" nonce="n"></script></head>' +
      '<body><p>落户</p><script nonce="n">self.__next_f.push([1])</script><script src="/read-aloud.js" defer="" nonce="n"></script></body>',
  );
  expect(html).toContain('["/_next/static/a.js","/_next/static/b.js"].forEach(');
});

test("a page whose scripts are written otherwise is left alone", () => {
  const other = '<head><script src="/_next/static/a.js" defer=""></script></head><body></body>';
  expect(paintFirst(other, "n")).toBe(other);
});

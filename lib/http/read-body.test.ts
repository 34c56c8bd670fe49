import { expect, test } from "vitest";
import { bodyLimit, isJson, readBody } from "./read-body";

const posted = (body: BodyInit, headers: HeadersInit = {}) => {
  const options = { method: "POST", body, headers, duplex: "half" };
  return new Request("http://site/", options);
};

test("reads as much as the limit, and not a byte more", async () => {
  expect((await readBody(posted("x".repeat(bodyLimit))))?.length).toBe(bodyLimit);
  expect(await readBody(posted("x".repeat(bodyLimit + 1)))).toBeNull();
});

test("stops reading a stream that does not end", async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull: (controller) => {
      sent += 1024;
      controller.enqueue(new Uint8Array(1024));
    },
  });
  expect(await readBody(posted(endless))).toBeNull();
  expect(sent).toBeLessThan(2 * bodyLimit);
});

test("believes an announced length only when it is too large", async () => {
  expect(await readBody(posted("x", { "Content-Length": String(bodyLimit + 1) }))).toBeNull();
  expect(await readBody(posted("x".repeat(bodyLimit + 1), { "Content-Length": "1" }))).toBeNull();
});

test.each([
  [{ "content-type": "application/json" }, true],
  [{ "content-type": 'Application/JSON; charset="UTF-8"' }, true],
  [{ "content-type": "application/json; charset=gbk" }, false],
  [{ "content-type": "application/json", "content-encoding": "gzip" }, false],
  [{ "content-type": "text/plain" }, false],
  [{ "content-type": "application/x-www-form-urlencoded" }, false],
  [{}, false],
])("%j is JSON: %s", (headers, expected) => {
  expect(isJson(new Headers(headers))).toBe(expected);
});

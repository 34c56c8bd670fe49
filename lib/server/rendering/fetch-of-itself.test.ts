import { createServer } from "node:http";
import { expect, test } from "vitest";
import { fetchOfItself } from "./fetch-of-itself";

const server = createServer((request, response) => {
  if (request.url === "/moved") return response.writeHead(307, { location: "/here?a=1" }).end();
  if (request.url === "/round") return response.writeHead(307, { location: "/round" }).end();
  response.setHeader("Content-Type", "text/x-component");
  response.setHeader("Set-Cookie", ["a=1", "b=2"]);
  return response.end(JSON.stringify({ url: request.url, cookie: request.headers.cookie, method: request.method }));
});
const own = fetchOfItself(server);

test("a page is fetched without a network, with the headers of whoever asks", async () => {
  const answer = await own("http://elsewhere.example:1/zh-Hans/check?x=1", { headers: { cookie: "answers=sealed" } });
  expect(await answer.json()).toEqual({ url: "/zh-Hans/check?x=1", cookie: "answers=sealed", method: "GET" });
  expect(answer.headers.get("content-type")).toBe("text/x-component");
  expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(server.listening).toBe(false);
});

test("redirects within the site are followed, and not for ever", async () => {
  expect(await (await own("http://a/moved")).json()).toMatchObject({ url: "/here?a=1" });
  expect((await own("http://a/round")).status).toBe(307);
});

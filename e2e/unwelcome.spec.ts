import { expect, test, type APIResponse } from "@playwright/test";
import { exchange, get } from "./wire";

const multipart = { "Content-Type": "multipart/form-data; boundary=x" };
const once = { maxRedirects: 0 };

async function expectRefusal(response: APIResponse, status: number, words: string): Promise<void> {
  expect(response.status()).toBe(status);
  const html = await response.text();
  // Some words are kept together at the end of a line.
  expect(html + html.replace(/<[^>]*>/g, "")).toContain(words);
}

for (const address of [
  "/%2Fevil.example/elder",
  "/%2Fevil.example/check",
  "/%2Fevil.example/check/clear",
  "/%2Fevil.example/counter/next",
  "/%5Cevil.example/check",
  "/evil.example/elder",
  "/%E4%B8%AD/elder",
  "/%00/check",
  "/%0d%0aSet-Cookie:x=1/elder",
  "/%5Blocale%5D",
  "/%5Blocale%5D/places",
  "/_global-error",
  "/en/check",
]) {
  test(`${address} does not exist and leads nowhere`, async ({ request }) => {
    for (const method of ["GET", "POST"]) {
      const response = await request.fetch(address, { ...once, method });
      await expectRefusal(response, 404, "沒有找到這個頁面");
      expect(response.headers()).not.toHaveProperty("location");
    }
  });
}

test("a turn that nobody has does nothing", async ({ request }) => {
  for (const turn of ["constructor", "__proto__", "nothing"])
    expect((await request.post(`/zh-Hans/counter/${turn}`, once)).headers().location).toBe("/zh-Hans/counter");
});

test("a page has one spelling and ignores what is appended", async ({ request }) => {
  const { etag } = (await request.get("/zh-Hans/places/xining")).headers();
  for (const address of [
    "/%7Ah-Hans/places/xining",
    "/zh-Hans/places/%78ining",
    "/zh-Hans/places/xining?from=singlemessage",
  ]) {
    expect((await request.get(address)).headers().etag).toBe(etag);
  }
});

test("a form from elsewhere is refused in words, wherever it is sent", async ({ request }) => {
  for (const [name, value] of [
    ["Origin", "null"],
    ["Origin", "https://evil.example"],
    ["Sec-Fetch-Site", "cross-site"],
    ["Sec-Fetch-Site", "same-site"],
  ] as const) {
    const headers = { [name]: value };
    for (const address of ["/zh-Hans/check/clear", "/zh-Hans/counter/next"])
      await expectRefusal(await request.post(address, { ...once, headers }), 400, "这一次没有读懂");
    await expectRefusal(
      await request.post("/zh-Hans/check/places", { headers, multipart: { locale: "zh-Hans" } }),
      400,
      "这一次没有读懂",
    );
  }
});

test("a form of ours is taken behind two proxies", async ({ request }) => {
  const headers = { Origin: "https://luohu.example", "X-Forwarded-Host": "luohu.example, inner.example" };
  expect((await request.post("/zh-Hans/check/clear", { ...once, headers })).status()).toBe(303);
});

test("a damaged form is refused in words", async ({ request }) => {
  const cut = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb';
  for (const data of ["garbage", cut])
    await expectRefusal(
      await request.post("/zh-Hant/check/places", { headers: multipart, data }),
      400,
      "這一次沒有讀懂",
    );
  await expectRefusal(
    await request.post("/zh-Hans/check/places", { multipart: { $ACTION_REF_1: "", "$ACTION_1:0": '{"id":"' } }),
    400,
    "这一次没有读懂",
  );
});

test("a body that grows beyond 64 KiB unannounced is refused", async ({ baseURL, request }) => {
  const piece = `${(8192).toString(16)}\r\n${"x".repeat(8192)}\r\n`;
  for (const address of ["/zh-Hans/check/places", "/zh-Hans/check/clear"]) {
    const head = `POST ${address} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: ${multipart["Content-Type"]}\r\nTransfer-Encoding: chunked\r\n\r\n`;
    expect((await exchange(baseURL, `${head}${piece.repeat(10)}0\r\n\r\n`)).toString()).toContain(" 413 ");
  }
  expect((await request.get("/api/health")).status()).toBe(200);
});

test("an answer posted without the cookie says that no answers were found", async ({ request }) => {
  const fields = async (address: string) => {
    const form = (await (await request.get(address)).text()).split("<form")[1] ?? "";
    return Object.fromEntries(
      [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)].map(
        ([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"')],
      ),
    );
  };
  const places = await fields("/zh-Hans/check/places");
  const response = await request.post("/zh-Hans/check/places", { ...once, multipart: { ...places, step: "hukou" } });
  expect([response.status(), response.headers().location]).toEqual([303, "/zh-Hans/check/places?missing=1"]);
  for (const page of ["answers", "result", "handover"])
    expect((await request.get(`/zh-Hans/check/${page}`, once)).headers().location).toBe(
      "/zh-Hans/check/places?missing=1",
    );
});

test("methods are refused by name", async ({ request, baseURL }) => {
  for (const method of ["PUT", "DELETE", "PROPFIND"]) {
    for (const address of ["/zh-Hans", "/zh-Hans/check/places", "/zh-Hans/check/clear"]) {
      const response = await request.fetch(address, { method });
      expect([response.status(), response.headers().allow]).toEqual([405, "GET, HEAD, POST"]);
    }
  }
  for (const [address, allow] of [
    ["/zh-Hans", "get, head, post"],
    ["/api/health", "get, head, options"],
    ["/api/ready", "get, head, options"],
    ["/api/v1/assessments", "post, options"],
  ] as const) {
    const { head } = await get(baseURL, address, {}, "TRACE");
    expect(head).toContain(" 405 ");
    expect(head).toContain(`allow: ${allow}\r\n`);
    expect(head).toContain("application/problem+json");
  }
});

test("whoever asks for another protocol is answered in this one", async ({ baseURL }) => {
  for (const protocol of ["h2c", "websocket"])
    expect((await get(baseURL, "/api/health", { Connection: "Upgrade, close", Upgrade: protocol })).head).toContain(
      "200 ok",
    );
});

test("what is missing is missing in the visitor's script, or in the program's form", async ({ request }) => {
  await expectRefusal(await request.get("/zh-Hant/nowhere"), 404, 'lang="zh-Hant"');
  expect(await (await request.get("/zh-Hant/nowhere")).text()).not.toContain("没有找到");
  expect((await request.get("/_next/static/chunks/nothing.js")).status()).toBe(404);
  for (const address of ["/api", "/api/v1", "/api/v2/assessments", "/api/v1/nowhere"]) {
    expect(await (await request.post(address, { data: {} })).json()).toMatchObject({ code: "notFound", status: 404 });
  }
});

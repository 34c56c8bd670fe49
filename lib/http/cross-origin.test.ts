import { describe, expect, test } from "vitest";
import { isOwnOrAllowed, preflight, sharedWith } from "./cross-origin";
import { ownOrigin } from "./own-origin";

const portal = "https://portal.example";
const asked = (headers: Record<string, string>) => new Request("http://site/api/v1/assessments", { headers });
const from = (origin: string) => asked({ Origin: origin, "Access-Control-Request-Method": "POST" });
const answered = (origin: string, origins: string) =>
  sharedWith(from(origin), new Response(null, { headers: { Vary: "Accept-Language" } }), origins).headers;

describe("pages of other sites", () => {
  test("may read nothing where nobody is let in, and the answer is as it was", () => {
    const headers = answered(portal, "");
    expect([...headers]).toEqual([["vary", "Accept-Language"]]);
    expect(preflight(from(portal), "POST", "")).toEqual({});
  });

  test.each(["https://portal.example", "https://Portal.example/ , https://other.example"])(
    "are let in by %s",
    (list) => {
      const headers = answered(portal, list);
      expect(headers.get("access-control-allow-origin")).toBe(portal);
      expect(headers.get("access-control-expose-headers")).toContain("Retry-After");
      expect(headers.get("vary")).toBe("Accept-Language, Origin");
      expect(headers.get("access-control-allow-credentials")).toBeNull();
      expect(preflight(from(portal), "POST, OPTIONS", list)).toMatchObject({
        "Access-Control-Allow-Methods": "POST, OPTIONS",
        "Access-Control-Allow-Headers": expect.stringContaining("Content-Type"),
      });
    },
  );

  test("of any other name, port or scheme are not, and caches are told what decided", () => {
    for (const origin of ["https://portal.example:8443", "http://portal.example", "https://a.portal.example", "null"]) {
      const headers = answered(origin, portal);
      expect(headers.get("access-control-allow-origin"), origin).toBeNull();
      expect(headers.get("vary")).toContain("Origin");
      expect(preflight(from(origin), "POST", portal)).toEqual({});
    }
  });

  test("are all let in by *", () => {
    expect(answered(portal, "*").get("access-control-allow-origin")).toBe("*");
    expect(answered(portal, "*").get("vary")).toBe("Accept-Language");
  });

  test("an ordinary OPTIONS asks for no permission", () =>
    expect(preflight(asked({ Origin: portal }), "POST", portal)).toEqual({}));
});

test.each<[string, Record<string, string>, string, boolean]>([
  ["a program", {}, "", true],
  ["a page of ours", { Origin: "http://site:3000", Host: "site:3000" }, "", true],
  [
    "a page of ours, behind a proxy",
    { Origin: "https://luohu.example", "X-Forwarded-Host": "Luohu.example" },
    "",
    true,
  ],
  ["a page of another site", { Origin: portal, Host: "site" }, "", false],
  ["a page that was let in", { Origin: portal, Host: "site" }, portal, true],
  ["a page that hides", { Origin: "null", Host: "site" }, "", false],
  ["nonsense", { Origin: "x", Host: "x" }, "", false],
])("%s may be answered: %#", (_, headers, origins, may) =>
  expect(isOwnOrAllowed(new Headers(headers), origins)).toBe(may),
);

test.each<[Record<string, string>, string | undefined, string]>([
  [{ Host: "10.0.0.7:3000" }, undefined, "http://10.0.0.7:3000"],
  [
    { Host: "inside", "X-Forwarded-Host": "luohu.example", "X-Forwarded-Proto": "https, http" },
    "",
    "https://luohu.example",
  ],
  [{ Host: "inside" }, "https://luohu.example/", "https://luohu.example"],
])("what is shown to be copied names the site as it was found: %#", (headers, configured, origin) =>
  expect(ownOrigin(new Headers(headers), configured)).toBe(origin),
);

import { expect, test } from "vitest";
import { cookieFor, idleAtCounter, week, workingDay } from "./cookies";

test.each([
  [{}, false],
  [{ "x-forwarded-proto": "http" }, false],
  [{ "x-forwarded-proto": "https" }, true],
  [{ "x-forwarded-proto": "https,http" }, true],
  [{ "x-forwarded-proto": "http,https" }, false],
])("behind a proxy that says %j the cookie is for https only: %j", (headers, secure) => {
  expect(cookieFor(60, new Headers(headers as Record<string, string>))).toEqual({
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: 60,
    secure,
  });
});

test("answers outlive seven days at home, twelve hours and half an hour of idleness at a counter", () => {
  expect([week, workingDay, idleAtCounter]).toEqual([604_800, 43_200, 1800]);
});

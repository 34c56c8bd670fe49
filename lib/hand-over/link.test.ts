import { decodeQR } from "qr/decode.js";
import { beforeEach, expect, test, vi } from "vitest";
import { twelveKnown } from "../session/testing/twelve";
import { noAnswers } from "../wizard/start";
import { openCode, sealCode } from "./code";
import { drawLink } from "./draw-code";
import { linkTo } from "./link";
import { photograph } from "./testing/photograph";

beforeEach(() => vi.stubEnv("SESSION_KEY", "a key of more than thirty-two letters"));

const origin = "https://luohu.example.gov.cn:8443";

test("a link opens the same answers, whole or by what stands after its #", () => {
  const link = linkTo(origin, sealCode(noAnswers).digits) ?? "";
  expect(link).toMatch(/^https:\/\/luohu\.example\.gov\.cn:8443\/open\.html#[\w-]+$/);
  for (const text of [link, link.slice(link.indexOf("#")), `看 ${link} `])
    expect(openCode(text)).toMatchObject({ answers: { household: noAnswers.household }, minutesAgo: 0 });
});

test("a link that was changed or cut is unreadable, and one of another site no code", () => {
  const link = linkTo(origin, sealCode(noAnswers).digits) ?? "";
  expect(openCode(link.slice(0, -3))).toEqual({ problem: { kind: "unreadable" } });
  expect(openCode(`${origin}/open.html#pay`)).toEqual({ problem: { kind: "notACode" } });
});

test.each(["javascript:alert(1)", "https://a/b", "null", "", "https://a b"])("%s is no origin", (text) => {
  expect(linkTo(text, sealCode(noAnswers).digits)).toBeNull();
});

test("phones read it from its picture, which has 105 modules at most", () => {
  const link = linkTo(origin, sealCode(noAnswers).digits) ?? "";
  for (const text of [link, link.padEnd(450, "A"), link.padEnd(451, "A"), link.padEnd(1003, "A")]) {
    const picture = drawLink(text);
    expect(picture?.size).toBeLessThanOrEqual(105 + 8);
    expect(picture && decodeQR(photograph(picture), { effort: Infinity, timeLimit: Infinity })).toBe(text);
  }
  expect(drawLink(link.padEnd(1004, "A"))).toBeNull();
  expect(drawLink(linkTo(origin, sealCode(twelveKnown).digits) ?? "")).toBeNull();
});

import fc from "fast-check";
import { beforeEach, expect, test, vi } from "vitest";
import { propertyTimeout } from "@/policies/testing/pace";
import type { Answers } from "../session/answers";
import { noAnswers } from "../wizard/start";
import { openCode, sealCode } from "./code";
import { toBytes, toDigits } from "./digits";

const now = new Date("2026-11-22T09:00:00Z");
const day = 86_400_000;
const family = (size: number): Answers => ({
  ...noAnswers,
  places: ["xining", "dandong"],
  trail: ["places", "family", "education"],
  unsure: ["education.graduated P1   "],
  household: {
    people: Array.from({ length: size }, (_, index) => ({
      id: `P${index + 1}`,
      relation: index ? "sibling" : "applicant",
      ageYears: 30 + index,
    })),
    destinations: {},
  },
});

function problemOf(text: string, at = now) {
  const opened = openCode(text, at);
  return "problem" in opened ? opened.problem : "opened";
}

beforeEach(() => {
  vi.unstubAllEnvs();
  vi.stubEnv("SESSION_KEY", "a key of more than thirty-two letters");
});

test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
  "a household of %i comes back as it was, in digits",
  (size) => {
    const { digits } = sealCode(family(size), now);
    expect(digits).toMatch(/^8010\d{4}\d+$/);
    expect(openCode(digits, now)).toEqual({ answers: family(size), minutesAgo: 0 });
  },
);

test("the same answers never give the same digits", () => {
  expect(sealCode(family(1), now).digits.slice(-20)).not.toBe(sealCode(family(1), now).digits.slice(-20));
});

test("a code is good for a day, to the second, or as long as the operator says", () => {
  const { digits, until } = sealCode(family(2), now);
  expect(until.getTime() - now.getTime()).toBe(day);
  expect(problemOf(digits, new Date(until.getTime() - 1000))).toBe("opened");
  expect(problemOf(digits, until)).toEqual({ kind: "expired", until });
  expect(openCode(digits, new Date(now.getTime() + 150 * 60_000))).toHaveProperty("minutesAgo", 150);
  vi.stubEnv("HAND_OVER_HOURS", "2");
  expect(sealCode(family(2), now).until.getTime() - now.getTime()).toBe(day / 12);
});

test(
  "one changed bit anywhere is seen",
  () => {
    const bytes = toBytes(sealCode(family(3), now).digits);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(at) ^ (1 << bit), at);
        expect(problemOf(toDigits(changed))).toEqual({ kind: "unreadable" });
      }),
      { numRuns: 200 },
    );
  },
  propertyTimeout,
);

test("another key, and a cookie's seal, open nothing", () => {
  const { digits } = sealCode(family(2), now);
  vi.stubEnv("SESSION_KEY", "another key of more than thirty-two letters");
  expect(problemOf(digits)).toEqual({ kind: "unreadable" });
});

test("a code outlives a change of keys as long as its key is among them", () => {
  const { digits } = sealCode(family(2), now);
  const old = process.env.SESSION_KEY ?? "";
  vi.stubEnv("SESSION_KEY", `another key of more than thirty-two letters,${old}`);
  expect(openCode(digits, now)).toMatchObject({ answers: family(2) });
  const newer = sealCode(family(2), now);
  vi.stubEnv("SESSION_KEY", old);
  expect(problemOf(newer.digits)).toEqual({ kind: "unreadable" });
});

test("answers packed under another layout are called outdated, not broken", async () => {
  vi.resetModules();
  vi.doMock("../session/packing", () => ({
    packToBytes: () => Buffer.from("of another layout"),
    unpackBytes: () => null,
  }));
  const older = await import("./code");
  const { digits } = older.sealCode(family(2), now);
  vi.doUnmock("../session/packing");
  expect(problemOf(digits)).toEqual({ kind: "outdated" });
});

test("nothing, nonsense and half a code are told apart", () => {
  const { digits } = sealCode(family(4), now);
  expect(problemOf(" \n ")).toEqual({ kind: "empty" });
  for (const text of ["630104199001011234", "https://example.org/pay?id=8010", "您好", "80100008", "8010"])
    expect(problemOf(text), text).toEqual({ kind: "notACode" });
  expect(problemOf(digits.slice(0, 100))).toEqual({ kind: "cutOff", have: 100, need: digits.length });
  expect(problemOf(`8010${"9".repeat(9_000)}`)).toMatchObject({ kind: "cutOff" });
});

test(
  "any text at all is answered",
  () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^(8010\d{0,40}){1,20}$/)),
        (text) => void expect(problemOf(text)).toHaveProperty("kind"),
      ),
    );
  },
  propertyTimeout,
);

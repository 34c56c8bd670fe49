import { expect, test } from "vitest";
import { today } from "./today";

test.each([
  ["2026-11-22T15:59:59Z", "2026-11-22"],
  ["2026-11-22T16:00:00Z", "2026-11-23"],
  ["2026-12-31T16:00:00Z", "2027-01-01"],
])("%s is %s in China", (instant, day) => {
  expect(today(new Date(instant))).toBe(day);
});

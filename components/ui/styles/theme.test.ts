import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const here = import.meta.dirname;
const tokens = (css: string) =>
  new Map([...css.matchAll(/--color-([\w-]+): (#\w{6})/g)].map(([, name, hex]) => [name, hex] as const));
const light = tokens(readFileSync(path.join(here, "theme.css"), "utf8"));
const dark = tokens(readFileSync(path.join(here, "modes.css"), "utf8"));

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe.each([
  ["light", light],
  ["dark", dark],
] as const)("%s scheme", (_, scheme) => {
  const contrast = (ink: string, ground: string) => {
    const [one, two] = [ink, ground].map((name) => luminance(scheme.get(name) ?? "#000000"));
    return (Math.max(one ?? 0, two ?? 0) + 0.05) / (Math.min(one ?? 0, two ?? 0) + 0.05);
  };

  test("has every colour of the other scheme", () => {
    expect([...scheme.keys()].sort()).toEqual([...light.keys()].sort());
  });

  test.each(["ink", "muted", "action", "error", "accepted", "reading", "ask", "wait", "local", "silent"])(
    "%s is text on every ground",
    (ink) => {
      for (const ground of ["paper", "sheet", "wash"])
        expect(contrast(ink, ground), ground).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(["accepted", "reading", "ask", "wait", "local", "silent", "error"])(
    "%s is text on its own wash, and notes are",
    (tone) => {
      expect(contrast(tone, `${tone}-wash`)).toBeGreaterThanOrEqual(4.5);
      expect(contrast("muted", `${tone}-wash`)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("buttons are read, frames and the focus ring are seen", () => {
    expect(contrast("action-ink", "action")).toBeGreaterThanOrEqual(4.5);
    expect(contrast("action-ink", "action-strong")).toBeGreaterThanOrEqual(4.5);
    for (const ground of ["paper", "sheet"]) {
      expect(contrast("edge", ground)).toBeGreaterThanOrEqual(3);
      expect(contrast("focus", ground)).toBeGreaterThanOrEqual(3);
    }
  });
});

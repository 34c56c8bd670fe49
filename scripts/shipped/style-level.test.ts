import { expect, test } from "vitest";
import { beyondChromium88 } from "./style-level.mjs";

test.each([
  ["a cascade layer", "@layer base { a { color: red } }"],
  ["a nested rule", "a { b { color: red } }"],
  ["a nested media query", "a { @media print { color: red } }"],
  [":has", "a:has(b) { color: red }"],
  ["a container query", "@container (min-width: 10px) { a { color: red } }"],
  ["a range", "@media (width >= 40rem) { a { color: red } }"],
  ["a colour without an older one", "a { color: oklch(50% 0 0) }"],
  ["a colour after one that is as new", "a { color: lab(50% 0 0); color: color-mix(in srgb, red, blue) }"],
  ["a colour in a custom property", "a { --b: red; --b: oklch(50% 0 0) }"],
  ["a moving height without an older one", "a { min-height: 100dvh }"],
  ["a shift of its own", "a { translate: 1px }"],
])("refuses %s", (_, css) => {
  expect(beyondChromium88(css)).not.toEqual([]);
});

test.each([
  ["a new value after an old one", "a { height: 100vh; height: 100dvh; color: red; color: oklch(50% 0 0) }"],
  [
    "what is asked for first",
    "@supports (color: oklch(0 0 0)) { a { --b: oklch(50% 0 0) } } @supports selector(:has(b)) { a:has(b) { color: red } }",
  ],
  [
    "what Chromium 88 knows",
    "a:is(b, c):where(d) { inset: 0; aspect-ratio: 1; transform: translate(1px); width: min(1px, 2px) } @media (min-width: 40rem) { a { color: red } }",
  ],
])("lets %s through", (_, css) => {
  expect(beyondChromium88(css)).toEqual([]);
});

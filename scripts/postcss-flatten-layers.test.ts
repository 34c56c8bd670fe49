import postcss from "postcss";
import { expect, test } from "vitest";
import flattenLayers from "./postcss-flatten-layers.cjs";

const flatten = async (css: string) => (await postcss([flattenLayers()]).process(css, { from: undefined })).css;

test("rules leave their layers in the order in which the layers stand", async () => {
  const css = await flatten(
    "@layer theme, base;@layer theme{:root{--a:1}}@layer base{@layer inner{p{margin:0}}@media print{p{color:#000}}}h1{margin:1em}",
  );
  expect(css.replace(/\s+/g, "")).toBe(":root{--a:1}p{margin:0}@mediaprint{p{color:#000}}h1{margin:1em}");
});

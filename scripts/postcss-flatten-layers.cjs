/** @param {import("postcss").AtRule} layer */
function unwrap(layer) {
  if (!layer.nodes) return void layer.remove();
  layer.walkAtRules("layer", unwrap);
  layer.replaceWith(layer.nodes);
}

// Chromium before 99 drops everything inside @layer, and Tailwind 4 puts everything there.
// Tailwind already prints its layers in order of precedence, so unwrapping them keeps the cascade.
const flattenLayers = () => ({
  postcssPlugin: "flatten-layers",
  /** @param {import("postcss").Root} root */
  OnceExit(root) {
    root.walkAtRules("layer", unwrap);
  },
});

flattenLayers.postcss = true;
module.exports = flattenLayers;

import postcss from "postcss";

/**
 * @import { AtRule, Container, Declaration, Node, Rule } from "postcss"
 * @typedef {{ line: number, what: string }} Finding
 */

const newValues = /\b(?:oklch|oklab|lch|lab|color-mix|color|light-dark)\(|\d(?:dvh|svh|lvh|dvw|svw|lvw|cqw|cqi)\b/;
const newProperties = new Set(["translate", "rotate", "scale"]);
const newRules = new Set(["layer", "container", "scope"]);

/** @param {Node} node @returns {boolean} whether engines that lack something skip it by themselves */
function isGuarded(node) {
  const { parent } = node;
  if (!parent || parent.type === "root") return false;
  return (
    (parent.type === "atrule" && /** @type {AtRule} */ (parent).name === "supports") ||
    isGuarded(/** @type {Node} */ (parent))
  );
}

/** An engine that cannot read a value keeps the one before; a custom property keeps whatever it is given. @param {Declaration} declaration */
function hasFallback({ prop, parent }, /** @type {number} */ index) {
  if (prop.startsWith("--")) return false;
  return (parent?.nodes ?? [])
    .slice(0, index)
    .some((before) => before.type === "decl" && before.prop === prop && !newValues.test(before.value));
}

/** @param {Declaration} node */
function inDeclaration(node) {
  if (newProperties.has(node.prop)) return `the property ${node.prop} (Chromium 104)`;
  return (
    newValues.test(node.value) &&
    !hasFallback(node, node.parent?.index(node) ?? 0) &&
    `${node.prop}: ${node.value} without an older value before it`
  );
}

/** @param {Rule} node */
function inRule({ selector, parent }) {
  if (parent?.type === "rule" || selector.includes("&")) return `a nested rule (Chromium 112): ${selector}`;
  return selector.includes(":has(") && `:has (Chromium 105): ${selector}`;
}

/** @param {AtRule} node */
function inAtRule({ name, params, parent }) {
  if (newRules.has(name)) return `@${name}`;
  if (parent?.type === "rule") return `a nested rule (Chromium 112): @${name}`;
  return name === "media" && /[<>]/.test(params) && `a range in @media ${params} (Chromium 104)`;
}

/** @param {Node} node @returns {string | false} */
function beyond(node) {
  if (node.type === "decl") return inDeclaration(/** @type {Declaration} */ (node));
  if (node.type === "rule") return inRule(/** @type {Rule} */ (node));
  return node.type === "atrule" && inAtRule(/** @type {AtRule} */ (node));
}

/** What Chromium 88 would drop and the page would miss. @param {string} css @returns {Finding[]} */
export function beyondChromium88(css) {
  /** @type {Finding[]} */
  const found = [];
  postcss.parse(css).walk((node) => {
    const what = !isGuarded(node) && beyond(node);
    if (what) found.push({ line: node.source?.start?.line ?? 0, what });
  });
  return found;
}

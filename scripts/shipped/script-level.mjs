import { parse } from "acorn";
import { full } from "acorn-walk";

/**
 * @import { AnyNode } from "acorn"
 * @typedef {{ at: number, what: string }} Finding
 */

/** Fields of classes are read since Chromium 74 and Safari 14.1; what came with the same edition but later there, is refused. @param {AnyNode} node @returns {string | false} */
function newIn(node) {
  switch (node.type) {
    case "StaticBlock":
      return "a static block of a class (Chromium 94)";
    case "MethodDefinition":
      return node.key.type === "PrivateIdentifier" && "a private method (Safari 15)";
    case "BinaryExpression":
      return node.left.type === "PrivateIdentifier" && "a private name before `in` (Chromium 91)";
    case "Literal":
      return node.regex ? newInPattern(node.regex) : false;
    default:
      return false;
  }
}

/** @param {{ pattern: string, flags: string }} regex @returns {string | false} */
function newInPattern({ pattern, flags }) {
  if (/[dv]/.test(flags)) return `the flag of /${pattern}/${flags} (Chromium 90 or later)`;
  return /\(\?<[=!]/.test(pattern) && `a look behind in /${pattern}/ (Safari 16.4)`;
}

/** What an engine at the given level could not read. @param {string} source @param {{ ecmaVersion: 2019 | 2022 }} level @returns {Finding[]} */
export function beyondLevel(source, { ecmaVersion }) {
  try {
    const program = parse(source, { ecmaVersion, sourceType: "script" });
    /** @type {Finding[]} */
    const found = [];
    full(program, (node) => {
      const what = newIn(/** @type {AnyNode} */ (node));
      if (what && !found.some(({ at }) => at === node.start)) found.push({ at: node.start, what });
    });
    return found;
  } catch (error) {
    if (!(error instanceof SyntaxError && "pos" in error)) throw error;
    return [{ at: Number(error.pos), what: error.message }];
  }
}

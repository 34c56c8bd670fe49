import { parse } from "acorn";
import { full } from "acorn-walk";

/**
 * @import { AnyNode, RegExpLiteral } from "acorn"
 * @typedef {{ at: number, what: string }} Finding
 */

/** Part of ES2022 since Chromium 74 and Safari 14.1: fields of classes. What came with that edition but later there, is refused. @type {Record<string, (node: any) => string | false>} */
const tooNew = {
  StaticBlock: () => "a static block of a class (Chromium 94)",
  MethodDefinition: (node) => node.key.type === "PrivateIdentifier" && "a private method (Safari 15)",
  BinaryExpression: (node) => node.left.type === "PrivateIdentifier" && "a private name before `in` (Chromium 91)",
  Literal: (node) => node.regex && newInPattern(node.regex),
};

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
    full(program, (node, _, type) => {
      const what = tooNew[type]?.(node);
      if (what && !found.some(({ at }) => at === node.start)) found.push({ at: node.start, what });
    });
    return found;
  } catch (error) {
    if (!(error instanceof SyntaxError && "pos" in error)) throw error;
    return [{ at: Number(error.pos), what: error.message }];
  }
}

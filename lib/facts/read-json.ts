import { visit, type JSONPath } from "jsonc-parser";
import { shown, type FactError, type FactErrorCode } from "./fact-error";
import type { Read } from "./read-request";

/** Facts are at most seven levels deep; whoever nests deeper means something else. */
const deepest = 16;

/** More than this helps nobody to mend a request. */
const mostErrors = 1000;

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

const fails = (code: FactErrorCode, values: FactError["values"] = {}): { errors: FactError[] } => ({
  errors: [{ path: [], code, values }],
});

/** JSON as the sender wrote it: bytes that are no UTF-8, keys that occur twice and endless nesting are errors, not guesses. */
export function readJson(bytes: Uint8Array): Read<unknown> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fails("notUtf8");
  }
  return text.trim() === "" ? fails("empty") : readJsonText(text);
}

export function readJsonText(text: string): Read<unknown> {
  try {
    const errors = defects(text);
    return errors.length > 0 ? { errors } : { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof TooDeep) return fails("tooDeep", { max: deepest });
    if (error instanceof SyntaxError) return fails("brokenJson", { line: 1, column: 1 });
    throw error;
  }
}

/** Thrown, because the reader of keys goes down by recursion and would run out of stack. */
class TooDeep extends Error {}

/** What JSON.parse does not tell: where the text breaks, and which keys are given twice. */
function defects(text: string): FactError[] {
  const open: Set<string>[] = [];
  const repeated: FactError[] = [];
  let broken: FactError | null = null;
  let depth = 0;
  const enter = () => {
    depth += 1;
    if (depth > deepest) throw new TooDeep();
  };
  const leave = () => {
    depth -= 1;
  };
  visit(
    text,
    {
      onObjectBegin: () => {
        enter();
        open.push(new Set());
      },
      onObjectProperty: (key, _offset, _length, _line, _character, path: () => JSONPath) => {
        const keys = open.at(-1);
        if (keys?.has(key) && repeated.length < mostErrors)
          repeated.push({ path: [...path(), key], code: "repeatedKey", values: { key: shown(key) } });
        keys?.add(key);
      },
      onObjectEnd: () => {
        leave();
        open.pop();
      },
      onArrayBegin: enter,
      onArrayEnd: leave,
      onError: (_error, _offset, _length, line, character) => {
        broken ??= { path: [], code: "brokenJson", values: { line: line + 1, column: character + 1 } };
      },
    },
    strict,
  );
  return broken ? [broken] : repeated;
}

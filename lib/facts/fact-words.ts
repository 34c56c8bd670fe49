import type { Words } from "../i18n/words";
import { pointer, type FactError } from "./fact-error";

/** A fact error as the sender reads it. `path` is a JSON pointer into what was sent. */
export interface WordedError {
  path: string;
  code: string;
  message: string;
}

export const worded = (errors: readonly FactError[], words: Words): WordedError[] =>
  errors.map(({ path, code, values }) => ({ path: pointer(path), code, message: words.say(`errors.${code}`, values) }));

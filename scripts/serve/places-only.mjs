import { isNativeError } from "node:util/types";

/** @param {unknown} thing @returns {thing is Error} */
const isError = (thing) => thing instanceof Error || isNativeError(thing);

/** @param {Error} error */
const framesOf = ({ stack = "", message }) =>
  stack
    .replace(message, "")
    .split("\n")
    .filter((line) => line.startsWith("    at "));

/** Messages of errors may quote what a visitor has sent, so only the place is logged. @param {unknown} error */
export function placeOf(error) {
  return isError(error) ? [error.name, ...framesOf(error)].join("\n") : "not an error";
}

/** @param {string} what @param {unknown} error */
export function report(what, error) {
  process.stderr.write(`${what}: ${placeOf(error)}\n`);
}

/**
 * From now on the framework's errors and warnings tell where they come from and no more: their words name addresses,
 * hosts and fields that visitors have sent. What is words only is placed by who says it.
 * @param {Pick<Console, "error" | "warn">} log
 */
export function logPlacesOnly(log = console) {
  for (const level of /** @type {const} */ (["error", "warn"])) {
    log[level] = (/** @type {unknown[]} */ ...said) => {
      const errors = said.filter(isError);
      for (const error of errors) report(level, error);
      if (errors.length === 0)
        process.stderr.write(`${level}${framesOf(new Error())[1]?.replace("    at", " at") ?? ""}\n`);
    };
  }
}

import { isNativeError } from "node:util/types";
import { knowRequests, ofRequestUnderWay } from "./whose-request";

const isError = (thing: unknown): thing is Error => thing instanceof Error || isNativeError(thing);

const framesOf = ({ stack = "", message }: Error): string[] =>
  stack
    .replace(message, "")
    .split("\n")
    .filter((line) => line.startsWith("    at "));

/** Messages of errors may quote what a visitor has sent, so only the place is logged. */
export function placeOf(error: unknown): string {
  return isError(error) ? [error.name, ...framesOf(error)].join("\n") : "not an error";
}

export function report(what: string, error: unknown): void {
  process.stderr.write(`${what}${ofRequestUnderWay()}: ${placeOf(error)}\n`);
}

/**
 * From now on the framework's errors and warnings tell of which request they are and where they come from, and no more:
 * their words name addresses, hosts and fields that visitors have sent. What is words only is placed by who says it.
 */
export function logPlacesOnly(log: Pick<Console, "error" | "warn"> = console): void {
  knowRequests();
  for (const level of ["error", "warn"] as const) {
    log[level] = (...said: unknown[]) => {
      const errors = said.filter(isError);
      for (const error of errors) report(level, error);
      if (errors.length === 0)
        process.stderr.write(
          `${level}${ofRequestUnderWay()}${framesOf(new Error())[1]?.replace("    at", " at") ?? ""}\n`,
        );
    };
  }
}

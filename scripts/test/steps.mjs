import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { readTally } from "./tally.mjs";

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 * @typedef {{ name: string, command: string[], env?: Record<string, string>, report?: { file: string, kind: "vitest" | "playwright" } }} Step
 * @typedef {{ name: string, seconds: number, tally: Tally }} Result
 */

const bin = path.resolve("node_modules/.bin");
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", PATH: `${bin}${path.delimiter}${process.env.PATH}` };

/** @param {Step} step @returns {Promise<boolean>} */
function succeeds(step) {
  const [program = "", ...args] = step.command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: "inherit",
      env: { ...env, ...step.env },
      shell: process.platform === "win32",
    });
    child.on("error", (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on("exit", (code) => resolve(code === 0));
  });
}

/** A step counts as one test, unless it leaves a report: then its tests count. @param {Step} step @returns {Promise<Result>} */
export async function runStep(step) {
  console.log(`\n== ${step.name}`);
  if (step.report) rmSync(step.report.file, { force: true });
  const began = performance.now();
  const passed = await succeeds(step);
  return { name: step.name, seconds: (performance.now() - began) / 1000, tally: readTally(passed, step.report) };
}

/** @param {Step[]} steps */
export async function runSteps(steps) {
  const results = [];
  for (const step of steps) results.push(await runStep(step));
  return results;
}

/** @param {Result[]} results @returns {0 | 1} the exit code */
export function summarise(results) {
  console.log("");
  for (const { name, seconds, tally } of results) {
    console.log(
      `${tally.failed > 0 ? "FAILED" : "ok    "} ${name}  (${seconds.toFixed(1)} s: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped)`,
    );
  }
  /** @param {keyof Tally} key */
  const sum = (key) => results.reduce((total, { tally }) => total + tally[key], 0);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
  return sum("failed") > 0 ? 1 : 0;
}

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

/** @param {Step} step @param {"at once" | "at its end"} told @returns {Promise<boolean>} */
function succeeds(step, told) {
  const [program = "", ...args] = step.command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: told === "at once" ? "inherit" : ["ignore", "pipe", "pipe"],
      env: { ...env, ...(told === "at its end" && process.stdout.isTTY && { FORCE_COLOR: "1" }), ...step.env },
      shell: process.platform === "win32",
    });
    /** @type {Buffer[]} */
    const kept = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (/** @type {Buffer} */ piece) => kept.push(piece));
    let hasEnded = false;
    // A program that cannot be started may be told of twice.
    /** @param {boolean} passed */
    const end = (passed) => {
      if (hasEnded) return;
      hasEnded = true;
      if (told === "at its end") process.stdout.write(`\n== ${step.name}\n${Buffer.concat(kept).toString()}`);
      resolve(passed);
    };
    child.on("error", (error) => {
      kept.push(Buffer.from(`${error.message}\n`));
      if (told === "at once") console.error(error.message);
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
}

/** A step counts as one test, unless it leaves a report: then its tests count. @param {Step} step @param {"at once" | "at its end"} [told] @returns {Promise<Result>} */
export async function runStep(step, told = "at once") {
  if (told === "at once") console.log(`\n== ${step.name}`);
  if (step.report) rmSync(step.report.file, { force: true });
  const began = performance.now();
  const passed = await succeeds(step, told);
  return { name: step.name, seconds: (performance.now() - began) / 1000, tally: readTally(passed, step.report) };
}

/** The steps of a lane one after another. @param {Step[]} lane */
async function runLane(lane) {
  const results = [];
  for (const step of lane) results.push(await runStep(step, "at its end"));
  return results;
}

/** Lanes side by side; what a step says is told when it ends, so that no two speak at once. @param {Step[][]} lanes */
export async function runLanes(lanes) {
  console.log(`Side by side: ${lanes.map((lane) => lane.map(({ name }) => name).join(", ")).join(" | ")}`);
  return (await Promise.all(lanes.map(runLane))).flat();
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

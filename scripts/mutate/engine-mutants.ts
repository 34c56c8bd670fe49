import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import engineSurvivors from "./engine-survivors.json" with { type: "json" };
import libSurvivors from "./lib-survivors.json" with { type: "json" };
import { notInSample } from "./sample-checker.mjs";

/** What StrykerJS reports of the mutants of the engine and of lib/, and why the ones that survive do. */

const place = z.object({ line: z.number(), column: z.number() });
const reportSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          replacement: z.string().optional(),
          status: z.string(),
          statusReason: z.string().optional(),
          location: z.object({ start: place, end: place }),
        }),
      ),
    }),
  ),
});

export interface EngineMutant {
  file: string;
  /** For Stryker's `--mutate`: file, first and last character. */
  range: string;
  /** File, line of code, what is replaced by what: stays the same while the code does. */
  id: string;
  noticed: boolean;
  /** Perhaps it runs for ever, perhaps the machine was busy. */
  timedOut: boolean;
}

const noticedAs = new Set(["Killed", "Timeout", "RuntimeError", "CompileError"]);

/** Mutants that only a table read at load time holds are the law's mutants, not the engine's. */
const leftOut = "Ignored";

export function mutantsIn(report: string): EngineMutant[] {
  const { files } = reportSchema.parse(JSON.parse(readFileSync(report, "utf8")));
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split("\n");
    return mutants
      .filter(({ status, statusReason }) => status !== leftOut && statusReason !== notInSample)
      .map(({ location: { start, end }, replacement = "", status }) => {
        const line = lines[start.line - 1] ?? "";
        const original =
          start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`;
        return {
          file,
          noticed: noticedAs.has(status),
          timedOut: status === "Timeout",
          range: `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
          id: `${file} | ${line.trim()} | ${original} → ${replacement.replaceAll(/\s+/gu, " ")}`,
        };
      });
  });
}

interface ReportOnFile {
  mutants: { static?: boolean }[];
}

/** A report on several files as one for each, without what StrykerJS could not switch on: it was there before the test was. */
export const splitReport = (report: string): [file: string, part: { files: Record<string, ReportOnFile> }][] =>
  Object.entries((JSON.parse(readFileSync(report, "utf8")) as { files: Record<string, ReportOnFile> }).files).map(
    ([file, found]) => {
      const mutants = found.mutants.filter((mutant) => mutant.static !== true);
      return [file, { files: { [file]: { ...found, mutants } } }];
    },
  );

/**
 * Of an earlier run only what was noticed is taken over: StrykerJS would not try a survivor of a table again against a test that has
 * come since.
 */
export function forgetSurvivors(report: string): void {
  const before = JSON.parse(readFileSync(report, "utf8")) as {
    files: Record<string, { mutants: { status: string }[] }>;
  };
  for (const file of Object.values(before.files))
    file.mutants = file.mutants.filter(({ status }) => noticedAs.has(status));
  writeFileSync(report, JSON.stringify(before));
}

const explained: { reason: string; mutants: string[] }[] = [...engineSurvivors, ...libSurvivors];
const reasons = new Map(explained.flatMap(({ reason, mutants }) => mutants.map((id) => [id, reason] as const)));

/** Why a mutant changes no answer, or why nobody watches it; `null` where nobody has said so. */
export const reasonFor = ({ id }: EngineMutant): string | null => reasons.get(id) ?? null;

import { readFileSync, readdirSync } from "node:fs";

/** A process and those that it has started (Linux). */
const family = (pid: number): number[] => [
  pid,
  ...readdirSync(`/proc/${pid}/task`)
    .flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" "))
    .filter(Boolean)
    .flatMap((child) => family(Number(child))),
];

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Resident memory of one of them, in MB. */
export function ownMemoryOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes ?? 0) / 1024);
}

/** Of all of them together. */
export const memoryOf = (pid: number): number => sum(family(pid).map(ownMemoryOf));

/** A tick of the kernel's clock, in milliseconds: 100 a second on every Linux that Node runs on. */
const tick = 10;

/** Processor time that all of them have taken so far, in milliseconds: the same on a busy machine as on an idle one. */
export const processorTimeOf = (pid: number): number =>
  sum(
    family(pid).map((each) => {
      const [, after = ""] = readFileSync(`/proc/${each}/stat`, "utf8").split(/\) (.*)/s);
      const [user = 0, system = 0] = after.split(" ").slice(11, 13).map(Number);
      return (user + system) * tick;
    }),
  );

import { readFileSync, readdirSync } from "node:fs";

/** Resident memory of a process and of those that it has started, in MB (Linux). */
export function memoryOf(pid: number): number {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number),
  );
  const own = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return children.reduce((sum, child) => sum + memoryOf(child), Math.round(Number(own ?? 0) / 1024));
}

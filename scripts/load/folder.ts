import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder that is there as long as this process, however it ends, but by the machine's own hand. */
export function folderUntilEnd(beginsWith: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), beginsWith));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  // As a shell tells it: 128 and the number of the signal.
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
  return folder;
}

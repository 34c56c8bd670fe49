import { spawn } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const subject = path.resolve("lib/server/operating/loseable-log.ts");
const program = `
  import { loseLogsQuietly } from ${JSON.stringify(subject)};
  loseLogsQuietly();
  process.on("SIGTERM", () => process.exit(7));
  let said = 0;
  setInterval(() => {
    process.stdout.write("out\\n");
    process.stderr.write("error\\n");
    console.error("error");
    said += 1;
    if (said === 20) process.kill(process.pid, "SIGTERM");
  }, 5);
`;

const endOf = (stdio: "gone" | number) =>
  new Promise<number | null>((resolve) => {
    const pipes = stdio === "gone" ? "pipe" : stdio;
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
      stdio: ["ignore", pipes, pipes],
    });
    child.stdout?.destroy();
    child.stderr?.destroy();
    child.on("exit", (code) => resolve(code));
  });

test("nobody reads the log: it is served on, and a signal is heard", async () => expect(await endOf("gone")).toBe(7));

test.skipIf(!existsSync("/dev/full"))("the disk of the log is full: it is served on, and a signal is heard", async () =>
  expect(await endOf(openSync("/dev/full", "w"))).toBe(7),
);

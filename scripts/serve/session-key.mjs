import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The operator's key, or one made on the first start and kept, so that answers survive a restart. @param {string} folder */
export function sessionKey(folder, given = process.env.SESSION_KEY) {
  if (given) {
    if (given.length < 32) throw new Error("SESSION_KEY must have at least 32 characters.");
    return given;
  }
  const file = path.join(folder, "session-key");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(file, "utf8").trim();
}

import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import path from "node:path";

const whole = /^[\w-]{43}$/;

const is = (error: unknown, code: string): boolean => error instanceof Error && "code" in error && error.code === code;

function keptIn(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if (is(error, "ENOENT")) return "";
    throw error;
  }
}

/** Written beside it and linked into place, so that no full disk and no second start leaves half a key. */
function make(file: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    const opened = openSync(draft, "w", 0o600);
    writeSync(opened, randomBytes(32).toString("base64url"));
    fsyncSync(opened);
    closeSync(opened);
    linkSync(draft, file);
  } catch (error) {
    if (!is(error, "EEXIST")) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function keptOrMade(file: string): string {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  if (keptIn(file) === "") {
    // Nothing has ever been sealed with an empty key, so nobody loses anything.
    rmSync(file, { force: true });
    make(file);
  }
  return keptIn(file);
}

/** The operator's keys, or one made on the first start and kept, so that answers survive a restart. */
export function sessionKey(folder: string, given: string | undefined): string {
  if (given) return given;
  const file = path.join(folder, "session-key");
  let key = "";
  try {
    key = keptOrMade(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : "";
    throw new Error(`A key cannot be kept in ${file} (${why}). Make it writable, or set SESSION_KEY.`);
  }
  if (whole.test(key)) return key;
  throw new Error(
    `${file} is damaged: it must hold one line of 43 letters, digits, - and _. Bring it back from a copy, or delete it: then a new key is made, and answers that visitors have under way are lost.`,
  );
}

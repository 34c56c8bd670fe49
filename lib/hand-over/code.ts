import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import type { Answers } from "../session/answers";
import { packToBytes, unpackBytes } from "../session/packing";
import { sessionKey, sessionKeys } from "../session/session-key";
import { findCodes, toBytes, toDigits } from "./digits";
import { bytesOfLink } from "./link";
import { withoutWalk, withWalk } from "./walked";

const algorithm = "aes-256-gcm";
/** Never 0: digits cannot begin with it. */
const version = Buffer.from([1]);
const nonceBytes = 12;
const tagBytes = 16;
const expiryBytes = 4;
const hour = 60 * 60;

/** A code is given to somebody who is about to be served: a day is enough, unless the operator says otherwise. */
function life(): number {
  const hours = Number(process.env.HAND_OVER_HOURS);
  return (hours > 0 ? hours : 24) * hour;
}

/** For this purpose alone: a code is no cookie, and a cookie is no code. */
const keyFrom = (key: string): Buffer => Buffer.from(hkdfSync("sha256", key, "", "luohu-check hand-over code", 32));

const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);

export interface HandOverCode {
  digits: string;
  until: Date;
}

/** Everything that was answered, readable by this service alone and for a day. */
export function sealCode(answers: Answers, now: Date = new Date()): HandOverCode {
  const until = seconds(now) + life();
  const expiry = Buffer.alloc(expiryBytes);
  expiry.writeUInt32BE(until);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, keyFrom(sessionKey()), nonce, { authTagLength: tagBytes }).setAAD(version);
  const sealed = [cipher.update(expiry), cipher.update(packToBytes(withoutWalk(answers))), cipher.final()];
  return {
    digits: toDigits(Buffer.concat([version, nonce, ...sealed, cipher.getAuthTag()])),
    until: new Date(until * 1000),
  };
}

/** `unreadable`: changed on the way, or made by another service; `outdated`: made before an update of this one. */
export type CodeProblem =
  | { kind: "empty" | "notACode" | "unreadable" | "outdated" }
  | { kind: "cutOff"; have: number; need: number }
  | { kind: "expired"; until: Date };

export type Opened = { answers: Answers; minutesAgo: number } | { problem: CodeProblem };

/** Reads what was scanned or pasted. */
export function openCode(text: string, now: Date = new Date()): Opened {
  if (text.trim() === "") return { problem: { kind: "empty" } };
  const linked = bytesOfLink(text);
  const { codes, cutOff } = findCodes(linked ? "" : text);
  const tried = linked ? [open(linked, now)] : codes.map((code) => open(toBytes(code), now));
  const read =
    tried.find((each) => "answers" in each) ??
    tried.find((each) => "problem" in each && each.problem.kind !== "unreadable");
  if (read) return read;
  if (cutOff) return { problem: { kind: "cutOff", ...cutOff } };
  return tried[0] ?? { problem: { kind: "notACode" } };
}

function open(bytes: Buffer, now: Date): Opened {
  const plain = decipher(bytes);
  if (!plain) return { problem: { kind: "unreadable" } };
  const until = plain.readUInt32BE();
  if (until <= seconds(now)) return { problem: { kind: "expired", until: new Date(until * 1000) } };
  const answers = unpackBytes(plain.subarray(expiryBytes));
  if (!answers) return { problem: { kind: "outdated" } };
  return { answers: withWalk(answers), minutesAgo: Math.max(0, Math.floor((seconds(now) + life() - until) / 60)) };
}

function decipher(bytes: Buffer): Buffer | null {
  for (const key of sessionKeys()) {
    const plain = decipherWith(keyFrom(key), bytes);
    if (plain) return plain;
  }
  return null;
}

function decipherWith(key: Buffer, bytes: Buffer): Buffer | null {
  const sealedFrom = version.length + nonceBytes;
  if (bytes.length < sealedFrom + expiryBytes + tagBytes || !bytes.subarray(0, version.length).equals(version))
    return null;
  const opening = createDecipheriv(algorithm, key, bytes.subarray(version.length, sealedFrom), {
    authTagLength: tagBytes,
  });
  opening.setAAD(version).setAuthTag(bytes.subarray(-tagBytes));
  try {
    return Buffer.concat([opening.update(bytes.subarray(sealedFrom, -tagBytes)), opening.final()]);
  } catch {
    return null;
  }
}

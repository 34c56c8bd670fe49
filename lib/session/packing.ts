import { reconcile } from "../wizard/reconcile";
import { answersSchema, type Answers } from "./answers";
import { version, versionBefore } from "./packed-layout";
import { Packer } from "./packer";
import { Unpacker } from "./unpacker";

/**
 * Twelve people with five places must fit into one cookie, and what a browser keeps must outlive a new fact or place:
 * only what was answered is written, every fact, word and place under a number that follows from its name alone.
 */
export const packToBytes = (answers: Answers): Buffer =>
  Buffer.concat([Buffer.from([version]), new Packer(answers).pack()]);

export const packAnswers = (answers: Answers): string => packToBytes(answers).toString("base64url");

/** @returns the answers, without what makes no sense any more; `null` when they were packed otherwise. */
export function unpackBytes(bytes: Buffer): Answers | null {
  const packedBy = ([version, versionBefore] as const).find((one) => one === bytes[0]);
  if (packedBy === undefined) return null;
  try {
    const answers = new Unpacker(bytes.subarray(1), packedBy).unpack();
    const known = answersSchema.safeParse(answers).success ? answers : reconcile(answers, []).answers;
    return answersSchema.safeParse(known).success ? known : null;
  } catch {
    return null;
  }
}

export const unpackAnswers = (text: string): Answers | null => unpackBytes(Buffer.from(text, "base64url"));

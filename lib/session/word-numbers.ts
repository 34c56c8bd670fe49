import { createHash } from "node:crypto";

/** Beyond it a word's number does not go. A test sees to it that no two words of one kind share a number. */
export const wordBase = 0x10000;

/** A number for a word that stays the same whatever other words come and go; never 0. */
export const numberOfWord = (kind: string, word: string): number =>
  (createHash("sha256").update(`${kind} ${word}`).digest().readUInt16BE() % (wordBase - 1)) + 1;

/** @returns the word that has this number, `undefined` when there is no such word (any more). */
export const wordOf = <W extends string>(kind: string, number: number, words: readonly W[]): W | undefined =>
  words.find((word) => numberOfWord(kind, word) === number);

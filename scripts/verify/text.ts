import { Converter } from "opencc-js";
import { plainMarks } from "../../lib/documents/marks";

const toSimplified = Converter({ from: "t", to: "cn" });

/** Simplified script, half-width marks, straight quotes: how registers and sources are compared. */
export const comparable = (text: string, script: "simplified" | "traditional"): string => {
  const marks = plainMarks(text).replace(/[“”「」]/g, '"');
  // Simplified sources are left alone: the converter turns some of their place names into rare characters.
  return script === "traditional" ? toSimplified(marks) : marks;
};

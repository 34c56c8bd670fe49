import { Converter } from "opencc-js";

const toSimplified = Converter({ from: "t", to: "cn" });

/** Simplified script, half-width marks, straight quotes: how registers and sources are compared. */
export const comparable = (text: string, script: "simplified" | "traditional"): string => {
  const marks = text
    .normalize("NFC")
    .replace(/[\uFF01-\uFF5E]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/【/g, "〔")
    .replace(/】/g, "〕")
    .replace(/[“”「」]/g, '"');
  // Simplified sources are left alone: the converter turns some of their place names into rare characters.
  return script === "traditional" ? toSimplified(marks) : marks;
};

export const withoutSpace = (text: string): string => text.replace(/\s+/g, "");

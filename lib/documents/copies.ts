import type { JurisdictionId } from "@/policies/jurisdictions";
import { cleanBijie } from "./copies/bijie";
import { cleanDandong } from "./copies/dandong";
import { cleanWeihai } from "./copies/weihai";
import { cleanXining } from "./copies/xining";
import { cleanZhejiang } from "./copies/zhejiang";
import type { FirstSentences } from "./outline";

/** How the copy of a document, as found, is made readable. */
export interface Copy {
  clean: (text: string) => string;
  script: "simplified" | "traditional";
  /** What the first sentences are: titles with a comma in them, rules without one. */
  firstSentences?: FirstSentences;
}

const asFound: Copy = { clean: (text) => text, script: "simplified" };

/** Copies that are damaged, or mixed with what is not the document. Every other is read as it was found. */
const damaged: Partial<Record<JurisdictionId, Copy>> = {
  xining: { clean: cleanXining, script: "traditional", firstSentences: { rules: ["积极实施", "进城落户农牧民可"] } },
  weihai: { clean: cleanWeihai, script: "simplified" },
  bijie: { clean: cleanBijie, script: "simplified" },
  zhejiang: { clean: cleanZhejiang, script: "simplified" },
  dandong: { clean: cleanDandong, script: "traditional" },
};

const copies: Readonly<Record<string, Copy>> = damaged;

export const copyOf = (id: string): Copy => copies[id] ?? asFound;

import { policies } from "../../policies";
import type { JurisdictionId } from "../../policies/jurisdictions";
import type { Policy } from "../../policies/policy";
import { cleanBijie } from "./bijie";
import { cleanDandong } from "./dandong";
import type { FirstSentences } from "./outline";
import { cleanWeihai } from "./weihai";
import { cleanXining } from "./xining";
import { cleanZhejiang } from "./zhejiang";

/** How the copy of a document, as found, is made readable. */
interface Copy {
  clean: (text: string) => string;
  script: "simplified" | "traditional";
  firstSentences?: FirstSentences;
}
export type VerifiedPlace = Copy & { policy: Policy };

const asFound: Copy = { clean: (text) => text, script: "simplified" };

/** Copies that are damaged, or mixed with what is not the document. Every other is read as it was found. */
const damaged: Partial<Record<JurisdictionId, Copy>> = {
  xining: { clean: cleanXining, script: "traditional", firstSentences: { rules: ["积极实施", "进城落户农牧民可"] } },
  weihai: { clean: cleanWeihai, script: "simplified" },
  bijie: { clean: cleanBijie, script: "simplified" },
  zhejiang: { clean: cleanZhejiang, script: "simplified" },
  dandong: { clean: cleanDandong, script: "traditional" },
};

export const verifiedPlaces: readonly VerifiedPlace[] = policies.map((policy) => ({
  ...(damaged[policy.id] ?? asFound),
  policy,
}));

import { policies } from "../../policies";
import type { JurisdictionId } from "../../policies/jurisdictions";
import type { Policy } from "../../policies/policy";
import { cleanBijie } from "./bijie";
import { cleanDandong } from "./dandong";
import { cleanWeihai } from "./weihai";
import { cleanXining } from "./xining";
import { cleanZhejiang } from "./zhejiang";

/** How the copy of a document, as found, is made readable. */
interface Copy {
  clean: (text: string) => string;
  script: "simplified" | "traditional";
  /** Titles with a comma in them, as the cleaned copy prints them: no sentence of theirs is counted. */
  titles?: readonly string[];
}
export type VerifiedPlace = Copy & { policy: Policy };

const asFound: Copy = { clean: (text) => text, script: "simplified" };

/** Copies that are damaged, or mixed with what is not the document. Every other is read as it was found. */
const damaged: Partial<Record<JurisdictionId, Copy>> = {
  xining: { clean: cleanXining, script: "traditional" },
  weihai: { clean: cleanWeihai, script: "simplified" },
  bijie: { clean: cleanBijie, script: "simplified" },
  zhejiang: { clean: cleanZhejiang, script: "simplified" },
  dandong: { clean: cleanDandong, script: "traditional" },
};

export const verifiedPlaces: readonly VerifiedPlace[] = policies.map((policy) => ({
  ...(damaged[policy.id] ?? asFound),
  policy,
}));

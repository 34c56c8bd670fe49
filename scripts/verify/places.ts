import { bijie } from "../../policies/bijie";
import { dandong } from "../../policies/dandong";
import type { Policy } from "../../policies/policy";
import { weihai } from "../../policies/weihai";
import { xining } from "../../policies/xining";
import { zhejiang } from "../../policies/zhejiang";
import { cleanBijie } from "./bijie";
import { cleanDandong } from "./dandong";
import { cleanWeihai } from "./weihai";
import { cleanXining } from "./xining";
import { cleanZhejiang } from "./zhejiang";

/** A policy and how the copy of its document, as found, is made readable. */
export interface VerifiedPlace {
  policy: Policy;
  clean: (text: string) => string;
  script: "simplified" | "traditional";
}

export const verifiedPlaces: readonly VerifiedPlace[] = [
  { policy: xining, clean: cleanXining, script: "traditional" },
  { policy: weihai, clean: cleanWeihai, script: "simplified" },
  { policy: bijie, clean: cleanBijie, script: "simplified" },
  { policy: zhejiang, clean: cleanZhejiang, script: "simplified" },
  { policy: dandong, clean: cleanDandong, script: "traditional" },
];

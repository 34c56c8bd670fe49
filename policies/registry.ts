import { bijie } from "./bijie";
import { dandong } from "./dandong";
import { newest, type Editions } from "./editions";
import type { JurisdictionId } from "./jurisdictions";
import type { Policy } from "./policy";
import { weihai } from "./weihai";
import { xining } from "./xining";
import { zhejiang } from "./zhejiang";

/** Every jurisdiction with its editions, oldest first; who has a seat and no policy does not compile. */
export const registry: Readonly<Record<JurisdictionId, Editions>> = {
  xining: [xining],
  weihai: [weihai],
  bijie: [bijie],
  zhejiang: [zhejiang],
  dandong: [dandong],
};

export const newestPolicy = (id: JurisdictionId): Policy => newest(registry[id]);

import { bijie } from "./bijie";
import { dandong } from "./dandong";
import { weihai } from "./weihai";
import { xining } from "./xining";
import { zhejiang } from "./zhejiang";

/** Every jurisdiction with its editions, oldest first: a place is added by one line here. */
export const registry = {
  xining: [xining],
  weihai: [weihai],
  bijie: [bijie],
  zhejiang: [zhejiang],
  dandong: [dandong],
};

import type { Relation } from "./relation";
import { bijieRights } from "./bijie-rights";
import { bijieSettling } from "./bijie-settling";
import { whatOnlyHelps } from "./contract-helps";
import { whoLeads } from "./contract-members";
import { whoElseIsThere } from "./contract-others";
import { whatOnlyRightsAsk } from "./contract-rights";
import { howItIsTold } from "./contract-telling";
import { whatIsNotKnown } from "./contract-unknown";
import { dandongOthers } from "./dandong-others";
import { dandongYears } from "./dandong-years";
import { weihaiBase } from "./weihai-base";
import { weihaiVillages } from "./weihai-villages";
import { xiningCity } from "./xining-city";
import { xiningPersons } from "./xining-persons";
import { xiningTown } from "./xining-town";
import { zhejiang } from "./zhejiang";

/** Every relation: those of the contract first, then document by document. */
export const relations: readonly (readonly [heading: string, relations: readonly Relation[]])[] = [
  [
    "Every document",
    [...howItIsTold, ...whoElseIsThere, ...whatIsNotKnown, ...whatOnlyHelps, ...whoLeads, ...whatOnlyRightsAsk],
  ],
  ["Xining", [...xiningPersons, ...xiningTown, ...xiningCity]],
  ["Weihai", [...weihaiBase, ...weihaiVillages]],
  ["Bijie", [...bijieSettling, ...bijieRights]],
  ["Zhejiang", zhejiang],
  ["Dandong", [...dandongYears, ...dandongOthers]],
];

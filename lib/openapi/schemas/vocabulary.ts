import { z } from "zod";
import { outcomes } from "@/policies/assess/assessment";
import { findings } from "@/policies/assess/finding";
import { factNames } from "@/policies/facts/rows";
import { addressees as whom, bases, rightKinds } from "@/policies/policy";
import { jurisdictionIds } from "@/policies/jurisdictions";
import { components } from "../components";

/** The words of the answers. Ids keep their names in the published document: each becomes a component. */
export const jurisdictionId = z.enum(jurisdictionIds).register(components, { id: "JurisdictionId" });
export const factName = z.enum(factNames).register(components, { id: "FactName" });
export const outcome = z.enum(outcomes).register(components, { id: "Outcome" });
export const basis = z.enum(bases).register(components, { id: "Basis" });
export const rightKind = z.enum(rightKinds).register(components, { id: "RightKind" });
export const addressees = z.enum(whom).register(components, { id: "Addressees" });
export const finding = z.enum(findings).register(components, { id: "Finding" });

const effects = [
  "protected",
  "kept",
  "keptWithPaper",
  "gained",
  "ifQualified",
  "optional",
  "staysAtOrigin",
  "localRules",
  "notStated",
  "notApplicable",
] as const;
export const effect = z.enum(effects).register(components, { id: "Effect" });
export const assessedEffect = z
  .enum([...effects, "needFacts", "dependsOnReading"])
  .register(components, { id: "AssessedEffect" });

export const paperSource = z.enum(["named", "implied"]).register(components, { id: "PaperSource" });
export const paperPurpose = z
  .enum(["settlement", "landRights", "schooling", "insurance", "relief"])
  .register(components, { id: "PaperPurpose" });

/** A locator exactly as printed, such as 二、(五)3. */
export const locator = z.string().min(1).register(components, { id: "Locator" });
/** A kind of place that a document tells apart, such as `townOrSmallCity`. */
export const area = z.string().min(1).register(components, { id: "PlaceType" });
export const isoDate = z.iso.date();

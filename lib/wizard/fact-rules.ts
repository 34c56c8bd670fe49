import { z } from "zod";
import type { FactName } from "@/policies/fact-catalogue";
import { householdSchema } from "@/policies/facts";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { pathOf } from "./fact-key";

/** What the schema says about one fact: the words it takes, or the largest number. */
export interface FactRules {
  values: readonly string[];
  max: number | undefined;
}

type Node = { anyOf?: Node[]; enum?: string[]; type?: string | string[]; maximum?: number; properties?: Record<string, Node>; items?: Node };

const root: Node = JSON.parse(JSON.stringify(z.toJSONSchema(householdSchema, { io: "input" })));

const meant = (node: Node): Node => node.anyOf?.find((option) => option.type !== "null") ?? node;

const nobody = { people: [{ id: "P1" }] };

/** Read from the one schema of the facts, so that no form has rules of its own. */
export function rulesOf(fact: FactName, place: JurisdictionId = "xining"): FactRules {
  let node = root;
  for (const step of pathOf(nobody, { fact, person: "P1", jurisdiction: place })) {
    const at = meant(node);
    node = (typeof step === "number" ? at.items : at.properties?.[step]) ?? {};
  }
  const found = meant(node);
  const values = found.enum ?? meant(found.items ?? {}).enum ?? ([found.type].flat().includes("boolean") ? ["true", "false"] : []);
  return { values, max: found.maximum };
}

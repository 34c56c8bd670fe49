import { z } from "zod";
import { components } from "../components";
import { area, factName, jurisdictionId } from "./vocabulary";

/** A fact and whose it is: five keys, `null` where it is not that of a person, a place, a kind of place, a booklet. */
export const factRef = z
  .strictObject({
    fact: factName,
    person: z.string().nullable(),
    jurisdiction: jurisdictionId.nullable(),
    area: area.nullable(),
    register: z.string().nullable(),
  })
  .register(components, { id: "FactRef" });

/** What a fact can hold. */
export const factValue = z
  .union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()])
  .register(components, { id: "FactValue" });

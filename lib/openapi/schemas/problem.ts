import { z } from "zod";
import { components } from "../components";

const badField = z
  .strictObject({ path: z.string(), code: z.string(), message: z.string() })
  .register(components, { id: "BadField" });

/** RFC 9457 with two members of our own: `code` and, for facts, `errors`. */
export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    errors: z.array(badField).optional(),
    errorsNotListed: z.int().optional(),
    line: z.int().optional(),
  })
  .register(components, { id: "Problem" });

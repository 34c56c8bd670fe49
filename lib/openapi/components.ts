import { z } from "zod";

/** Schemas that have a name of their own in the published document. */
export const components = z.registry<{ id: string }>();

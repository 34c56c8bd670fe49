import { mostMegabytesUnpacked } from "./limits";
import { TableRefused } from "./refusal";

/** A workbook of few bytes can be millions of texts or styles: a thread that has no room for them is no fault of ours. */
export const whyEnded = (error: Error): Error =>
  "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"
    ? new TableRefused("unpacksTooLarge", { megabytes: mostMegabytesUnpacked })
    : error;

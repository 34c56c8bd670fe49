/** Who makes the spans of this server itself; all others are the framework's. */
export const ownTracer = "luohu-check";

/** The id that answer, log and errors carry too. */
export const requestId = "luohu.request_id";

import { limitPerMinute, RateLimit } from "./rate-limit";

/** What one client may ask of the interface in a minute, by whichever door it comes. */
export const interfaceLimit = new RateLimit(limitPerMinute());

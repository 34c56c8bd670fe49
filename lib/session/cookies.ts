/** The sealed answers. */
export const answersCookie = "answers";
/** This browser is used at a counter: says nothing about anybody. */
export const counterCookie = "counter";

/** What was before it was cleared or taken out, sealed as the answers are. */
export const undoCookie = "undo";

export const week = 7 * 24 * 60 * 60;
export const workingDay = 12 * 60 * 60;
/** As long as something can be taken back. */
export const moment = 2 * 60;
/** At a counter, answers are gone when nobody has looked at them for so long. */
export const idleAtCounter = 30 * 60;

const isSecure = (headers: Headers): boolean => headers.get("x-forwarded-proto")?.split(",")[0] === "https";

export const cookieFor = (maxAge: number, headers: Headers) => ({
  httpOnly: true,
  sameSite: "lax" as const,
  path: "/",
  maxAge,
  secure: isSecure(headers),
});

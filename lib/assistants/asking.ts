import type { CallToolResult } from "@modelcontextprotocol/server";
import { assessmentBytes } from "../assessing/assess-elsewhere";
import type { Asked } from "../assessing/asked";
import { costOf } from "../assessing/cost";
import { NotWorked } from "../assessing/pool";
import { report } from "../http/guarded";
import { interfaceLimit } from "../http/interface-limit";
import type { Locale } from "../i18n/routing";
import type { Words } from "../i18n/words";
import { refused } from "./told";

/** Who asks, in which script, and until when. */
export interface Asking {
  client: string;
  locale: Locale;
  words: Words;
  headers: Headers;
  signal: AbortSignal;
}

/** Two assessments cost twice, and the second one is a request of its own. */
function costFor({ household, jurisdictions, wanted }: Asked): number {
  const once = costOf(household, jurisdictions);
  return wanted?.what === "difference" ? once + 1 + costOf(wanted.to, jurisdictions) : once;
}

/** Charges before the work, as the interface does, has it done where the interface has its own done, and tells what came of it. */
export async function withAssessed(
  asked: Asked,
  { client, words, signal }: Asking,
  tell: (json: string) => CallToolResult,
): Promise<CallToolResult> {
  const wait = await interfaceLimit.secondsToWait(client, costFor(asked));
  if (wait > 0) return refused("tooManyRequests", { words, retryAfter: wait });
  try {
    return tell(new TextDecoder().decode(await assessmentBytes(asked, { client, signal })));
  } catch (error) {
    if (!(error instanceof NotWorked) || error.why === "failed") throw error;
    return refused("busy", { words, retryAfter: 5 });
  }
}

/** Whatever fails inside is told as a problem, without its own words, which may quote what was sent. */
export const guardedTool =
  (tool: (given: Record<string, unknown>, asking: Asking) => Promise<CallToolResult>, asking: Asking) =>
  async (given: Record<string, unknown>): Promise<CallToolResult> => {
    try {
      return await tool(given, asking);
    } catch (error) {
      report(error, asking.headers);
      return refused("unexpected", { words: asking.words });
    }
  };

import { guarded, notAllowed, options } from "@/lib/http/guarded";
import { answerJurisdictions } from "@/lib/jurisdictions/published";

export const dynamic = "force-dynamic";

const methods = "GET, HEAD, OPTIONS";
const refuse = notAllowed(methods);

export const GET = guarded(answerJurisdictions);
export const OPTIONS = options(methods);
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

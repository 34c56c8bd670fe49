import { guarded, notAllowed, options } from "@/lib/http/guarded";
import { answerOpenApi } from "@/lib/openapi/published";

export const dynamic = "force-dynamic";

const methods = "GET, HEAD, OPTIONS";
const refuse = notAllowed(methods);

export const GET = guarded(answerOpenApi);
export const OPTIONS = options(methods);
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

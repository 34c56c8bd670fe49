import { answerAssistant } from "@/lib/assistants/answer-assistant";
import { guarded, notAllowed, options } from "@/lib/http/guarded";

export const dynamic = "force-dynamic";

const methods = "POST, OPTIONS";
const refuse = notAllowed(methods);

export const POST = guarded(answerAssistant);
export const OPTIONS = options(methods);
export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as PATCH, refuse as PUT };

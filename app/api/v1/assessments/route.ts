import { answerAssessment } from "@/lib/http/answer-assessment";
import { guarded, notAllowed } from "@/lib/http/guarded";

export const dynamic = "force-dynamic";

export const POST = guarded(answerAssessment);

const refuse = notAllowed("POST, OPTIONS");
export { refuse as DELETE, refuse as GET, refuse as HEAD, refuse as PATCH, refuse as PUT };

import { guarded, notAllowed, options } from "@/lib/http/guarded";
import { answerJurisdiction } from "@/lib/jurisdictions/published";

export const dynamic = "force-dynamic";

const methods = "GET, HEAD, OPTIONS";
const refuse = notAllowed(methods);

export const GET = guarded(async (request, { params }: RouteContext<"/api/v1/jurisdictions/[id]">) =>
  answerJurisdiction(request, (await params).id),
);
export const OPTIONS = options(methods);
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

import { assessmentBytes } from "@/lib/assessing/assess-elsewhere";
import { notAllowed, options } from "@/lib/http/guarded";
import { noPageYet } from "@/lib/http/no-page-yet";
import { readiness } from "@/lib/readiness";

export const dynamic = "force-dynamic";

const methods = "GET, HEAD, OPTIONS";
const refuse = notAllowed(methods);

export async function GET(request: Request) {
  const pages = !request.headers.has(noPageYet);
  const checks = await readiness(pages, (asked) =>
    assessmentBytes({ ...asked, wanted: { what: "uncounted" } }, { client: "readiness" }),
  );
  const ready = Object.values(checks).every(Boolean);
  return Response.json(
    { status: ready ? "ready" : "notReady", checks },
    { status: ready ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}

export const OPTIONS = options(methods);
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

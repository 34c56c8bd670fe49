import { notAllowed, options } from "@/lib/http/guarded";
import { readiness } from "@/lib/readiness";

export const dynamic = "force-dynamic";

const methods = "GET, HEAD, OPTIONS";
const refuse = notAllowed(methods);

export async function GET() {
  const checks = await readiness();
  const ready = Object.values(checks).every(Boolean);
  return Response.json(
    { status: ready ? "ready" : "notReady", checks },
    { status: ready ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}

export const OPTIONS = options(methods);
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

import { readiness } from "@/lib/readiness";

export const dynamic = "force-dynamic";

export async function GET() {
  const checks = await readiness();
  const ready = Object.values(checks).every(Boolean);
  return Response.json({ status: ready ? "ready" : "notReady", checks }, { status: ready ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}

export const dynamic = "force-dynamic";

/** The process is up and answers; whether it can serve is for /api/ready to say. */
export function GET() {
  return Response.json({ status: "up" }, { headers: { "Cache-Control": "no-store" } });
}

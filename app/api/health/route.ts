import { notAllowed, options } from "@/lib/http/guarded";

export const dynamic = "force-dynamic";

const methods = "GET, HEAD, OPTIONS";
const refuse = notAllowed(methods);

/** The process is up and answers; whether it can serve is for /api/ready to say. */
export function GET() {
  return Response.json({ status: "up" }, { headers: { "Cache-Control": "no-store" } });
}

export const OPTIONS = options(methods);
export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

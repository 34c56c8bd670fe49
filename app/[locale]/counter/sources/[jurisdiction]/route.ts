import { sourcesOf } from "@/lib/counter/sources";

/** The operator's own text of a document, by locator: for the page of the counter, and about nobody. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/counter/sources/[jurisdiction]">) {
  const sources = await sourcesOf((await params).jurisdiction);
  return Response.json(sources ?? {}, { status: sources ? 200 : 404, headers: { "Cache-Control": "no-store" } });
}

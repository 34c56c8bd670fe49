import { readFile } from "node:fs/promises";
import path from "node:path";
import { routing } from "@/lib/i18n/routing";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return routing.locales.map((locale) => ({ locale }));
}

export async function GET(_: Request, { params }: RouteContext<"/[locale]/share-card.png">) {
  const { locale } = await params;
  const card = await readFile(path.join(process.cwd(), "app/share-cards", `${locale}.png`));
  return new Response(card, { headers: { "Content-Type": "image/png", "Cache-Control": "public, max-age=86400" } });
}

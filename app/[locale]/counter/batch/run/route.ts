import { createElement } from "react";
import { BatchResult } from "@/components/batch/batch-result";
import { answerLines } from "@/lib/batch/answer-lines";
import { resultTexts } from "@/lib/batch/page-texts";
import { report } from "@/lib/http/guarded";
import { postedForm } from "@/lib/http/posted-form";
import { seeOther } from "@/lib/http/see-other";
import { localeIn } from "@/lib/i18n/locale-of";
import { wordsOf } from "@/lib/i18n/words";

/** A table from /batch.js: how far it is, line by line, then the same summary as the page, and the workbook. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/counter/batch/run">) {
  const locale = localeIn((await params).locale);
  const table = (await postedForm(request)).get("table");
  const texts = resultTexts(await wordsOf(locale));
  const { renderToStaticMarkup } = await import("react-dom/server");
  const lines = answerLines({
    table,
    locale,
    failed: (error) => report(error, request.headers),
    finish: async ({ view, file }) => ({
      html: renderToStaticMarkup(createElement(BatchResult, { view, texts, href: "#batch-result" })),
      file: file.toString("base64"),
      name: texts.fileName,
    }),
  });
  return new Response(lines, { headers: { "Content-Type": "application/x-ndjson", "Cache-Control": "no-store" } });
}

/** Following a link sends no table. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/counter/batch/run">) {
  return seeOther(localeIn((await params).locale), "/counter/batch");
}

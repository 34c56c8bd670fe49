import { inOrder } from "@/lib/batch/columns";
import { xlsxType } from "@/lib/batch/page-texts";
import { csvTemplate, xlsxTemplate } from "@/lib/batch/template";
import { seeOther } from "@/lib/http/see-other";
import { localeIn } from "@/lib/i18n/locale-of";
import { wordsOf } from "@/lib/i18n/words";
import { placeName } from "@/lib/wizard/labels";

/** A table to be filled, for the places that are named. */
export async function GET(request: Request, { params }: RouteContext<"/[locale]/counter/batch/template">) {
  const locale = localeIn((await params).locale);
  const asked = new URL(request.url).searchParams;
  const places = inOrder(asked.getAll("place"));
  if (places.length === 0) return seeOther(locale, "/counter/batch?choose");
  const words = await wordsOf(locale);
  const isText = asked.get("as") === "csv";
  const name = [words.say("batch.file.template"), ...places.map((place) => placeName(place, words))].join("-");
  const body = isText ? csvTemplate(places, words) : Buffer.from(await xlsxTemplate(places, words));
  return new Response(body, {
    headers: {
      "Content-Type": isText ? "text/csv; charset=utf-8" : xlsxType,
      "Content-Disposition": `attachment; filename="template.${isText ? "csv" : "xlsx"}"; filename*=UTF-8''${encodeURIComponent(name)}.${isText ? "csv" : "xlsx"}`,
      "Cache-Control": "no-store",
    },
  });
}

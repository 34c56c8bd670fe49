import { postedForm } from "@/lib/http/posted-form";
import { seeOther } from "@/lib/http/see-other";
import { localeIn } from "@/lib/i18n/locale-of";
import { ofAnotherPath } from "@/lib/wizard/of-another";
import { textIn } from "@/lib/wizard/posted";
import { stepById } from "@/lib/wizard/steps";
import { takeStep } from "../../take-step";

/** An answer given on the outcome page; what is wrong with it is said on the page of its own question. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/check/result/answer">) {
  const locale = localeIn((await params).locale);
  const data = await postedForm(request);
  const { refusal, path } = await takeStep(data);
  if (!refusal) return seeOther(locale, path);
  if (refusal.ofHousehold !== undefined) return seeOther(locale, ofAnotherPath);
  return seeOther(locale, `/check/${stepById(textIn(data, "step"))?.id ?? "result"}?return=result`);
}

/** Following a link answers nothing. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/check/result/answer">) {
  return seeOther(localeIn((await params).locale), "/check/result");
}

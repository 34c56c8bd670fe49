"use server";

import { redirect } from "next/navigation";
import { localeOf } from "@/lib/i18n/locale-of";
import { ofAnotherPath } from "@/lib/wizard/of-another";
import { textIn } from "@/lib/wizard/posted";
import { postStep } from "../post-step";

/** An answer given on the outcome page; what is wrong with it is said on the page of its own question. */
export async function postHere(data: FormData): Promise<void> {
  const refusal = await postStep(null, data);
  if (refusal?.ofHousehold !== undefined) redirect(`/${localeOf(textIn(data, "locale"))}${ofAnotherPath}`);
  if (refusal) redirect(`/${localeOf(textIn(data, "locale"))}/check/${textIn(data, "step")}?return=result`);
}

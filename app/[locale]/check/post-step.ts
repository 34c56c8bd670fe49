"use server";

import { redirect } from "next/navigation";
import { localeOf } from "@/lib/i18n/locale-of";
import type { Refusal } from "@/lib/wizard/form";
import { textIn } from "@/lib/wizard/posted";
import { takeStep } from "./take-step";

/** The answer of a question page. */
export async function postStep(_: Refusal | null, data: FormData): Promise<Refusal | null> {
  const { refusal, path } = await takeStep(data);
  return refusal ?? redirect(`/${localeOf(textIn(data, "locale"))}${path}`);
}

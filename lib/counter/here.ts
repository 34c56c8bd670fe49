import "server-only";
import { cookies, headers } from "next/headers";
import { jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";
import type { Answers } from "../session/answers";
import { cookieFor } from "../session/cookies";
import { noAnswers } from "../wizard/start";
import { withFamily } from "./take";

/** The place that a desk belongs to: chosen once, and about nobody. */
const hereCookie = "here";
const year = 365 * 24 * 60 * 60;

const placeOf = (name: string | undefined): JurisdictionId | null => jurisdictionIds.find((id) => id === name) ?? null;

export const readHere = async (): Promise<JurisdictionId | null> => placeOf((await cookies()).get(hereCookie)?.value);

export async function keepHere(name: string): Promise<void> {
  const jar = await cookies();
  const place = placeOf(name);
  if (place) jar.set(hereCookie, place, cookieFor(year, await headers()));
  else jar.delete(hereCookie);
}

/** Nobody has spoken yet, and this desk is asked about its own place. */
export async function blankFor(): Promise<Answers> {
  const place = await readHere();
  return withFamily(noAnswers, { people: [], places: place ? [place] : [], apart: [], values: {} });
}

import { notFound } from "next/navigation";
import { hasLocale } from "next-intl";
import { routing, type Locale } from "./routing";

/** The script that an address or a form names; anything else is the default. */
export const localeOf = (wanted: unknown): Locale =>
  hasLocale(routing.locales, wanted) ? wanted : routing.defaultLocale;

/** The script that an address names; one that names none does not exist. */
export const localeIn = (segment: string): Locale => (hasLocale(routing.locales, segment) ? segment : notFound());

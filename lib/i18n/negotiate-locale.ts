import Negotiator from "negotiator";
import { type Locale, routing } from "./routing";

const traditional = /^zh-(hant|tw|hk|mo)(-|$)/;

/** Whoever prefers Chinese written in traditional characters gets them; everybody else the simplified script. */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  const preferred = new Negotiator({ headers: { "accept-language": acceptLanguage ?? "" } }).languages();
  const chinese = preferred.map((tag) => tag.toLowerCase()).find((tag) => tag === "zh" || tag.startsWith("zh-"));
  return chinese && traditional.test(chinese) ? "zh-Hant" : routing.defaultLocale;
}

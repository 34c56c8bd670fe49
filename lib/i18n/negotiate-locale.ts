import { type Locale, routing } from "./routing";

const traditional = /^zh-(hant|tw|hk|mo)\b/;

function weight(parameters: string[]): number {
  const quality = parameters.map((text) => text.trim()).find((text) => text.startsWith("q="));
  const value = Number(quality?.slice(2) ?? 1);
  return Number.isFinite(value) ? value : 0;
}

/** Whoever prefers any Chinese written in traditional characters gets them; everybody else the simplified script. */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  const chinese = (acceptLanguage ?? "")
    .toLowerCase()
    .split(",")
    .map((range) => range.split(";"))
    .map(([tag = "", ...parameters]) => ({ tag: tag.trim(), weight: weight(parameters) }))
    .filter(({ tag, weight }) => /^zh\b/.test(tag) && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return chinese[0] && traditional.test(chinese[0].tag) ? "zh-Hant" : routing.defaultLocale;
}

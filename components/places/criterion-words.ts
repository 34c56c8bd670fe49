import type { Criterion } from "@/policies/criterion";
import type { FactName } from "@/policies/fact-catalogue";
import type { BrowserWords } from "./browser-words";

const amount = (fact: FactName, count: number, { t }: BrowserWords): string => t(fact === "ageYears" ? "places.criterion.years" : "places.criterion.months", { count });

/** One line of the tree: what this part of a criterion asks. Parts that hold others say how these combine. */
export function criterionText(criterion: Criterion, words: BrowserWords): string {
  const { t, fact, values } = words;
  const say = (key: string, details: Record<string, string> = {}): string => t(`places.criterion.${key}`, details);
  switch (criterion.op) {
    case "given": return say("is", { fact: fact(criterion.fact), values: values(criterion.fact, ["true"]) });
    case "atLeast": return say("atLeast", { facts: criterion.facts.map(fact).join(say("plus")), value: amount(criterion.facts[0] ?? "ageYears", criterion.value, words) });
    case "atMost": return say("atMost", { fact: fact(criterion.fact), value: amount(criterion.fact, criterion.value, words) });
    case "oneOf": return oneOfText(criterion, words);
    case "includes": return say("includes", { fact: fact(criterion.fact), values: values(criterion.fact, criterion.values) });
    case "hukouLies": return say(criterion.where === "in" ? "hukouIn" : "hukouOutside", { division: words.division(criterion.division) });
    case "kin": return say("kin", { relations: criterion.relations.map((relation) => say(`kinWords.${relation}`)).join(words.comma) });
    case "readings": return say("readings", { id: criterion.ambiguity });
    case "all": return criterion.of.length > 0 ? say("all") : say("always");
    case "any": return criterion.of.length > 0 ? say("any") : say("never");
    default: return say(criterion.op);
  }
}

function oneOfText({ fact, values, authority }: Extract<Criterion, { op: "oneOf" }>, words: BrowserWords): string {
  const met = values.length > 0 ? words.t("places.criterion.is", { fact: words.fact(fact), values: words.values(fact, values) }) : words.fact(fact);
  return authority.length > 0 ? [met, words.t("places.criterion.authority", { values: words.values(fact, authority) })].join(words.t("result.verdict.semicolon")) : met;
}

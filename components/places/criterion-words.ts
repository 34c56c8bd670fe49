import type { Criterion } from "@/policies/criterion";
import { isWholeClause } from "./criterion-parts";
import type { FactName } from "@/policies/facts/rows";
import type { BrowserWords } from "./browser-words";

type Op<O extends Criterion["op"]> = Extract<Criterion, { op: O }>;

const amount = (fact: FactName, count: number, { t }: BrowserWords): string =>
  t(fact === "ageYears" ? "places.criterion.years" : "places.criterion.months", { count });

export const factsText = ({ facts }: Op<"atLeast">, { t, fact }: BrowserWords): string =>
  facts.map(fact).join(t("places.criterion.plus"));
export const amountText = ({ facts, value }: Op<"atLeast">, words: BrowserWords): string =>
  amount(facts[0] ?? "ageYears", value, words);

/** One line of the tree: what this part of a criterion asks. Parts that hold others say how these combine. */
export function criterionText(criterion: Criterion, words: BrowserWords): string {
  return ofFact(criterion, words) ?? ofPlace(criterion, words) ?? ofParts(criterion, words);
}

const saying =
  ({ t }: BrowserWords) =>
  (key: string, details: Record<string, string> = {}): string =>
    t(`places.criterion.${key}`, details);

/** One fact of one person. */
function ofFact(criterion: Criterion, words: BrowserWords): string | null {
  const { fact, values } = words;
  const say = saying(words);
  switch (criterion.op) {
    case "given":
      return say("is", { fact: fact(criterion.fact), values: values(criterion.fact, ["true"]) });
    case "atLeast":
      return say("atLeast", { facts: factsText(criterion, words), value: amountText(criterion, words) });
    case "atMost":
      return say("atMost", { fact: fact(criterion.fact), value: amount(criterion.fact, criterion.value, words) });
    case "oneOf":
      return withAuthority(
        values(criterion.fact, criterion.authority),
        criterion.values.length > 0
          ? say("is", { fact: fact(criterion.fact), values: values(criterion.fact, criterion.values) })
          : fact(criterion.fact),
        words,
      );
    case "includes":
      return say("includes", { fact: fact(criterion.fact), values: values(criterion.fact, criterion.values) });
    case "ageAtSettling":
      return say("ageAtSettling", { age: String(criterion.years) });
    default:
      return null;
  }
}

/** Where something is, or lies. */
function ofPlace(criterion: Criterion, words: BrowserWords): string | null {
  const say = saying(words);
  switch (criterion.op) {
    case "inArea":
      return withAuthority(
        words.areas(criterion.authority),
        criterion.areas.length > 0 ? say("inArea", { areas: words.areas(criterion.areas) }) : say("areaLeft"),
        words,
      );
    case "isHere":
      return say(`isHere.${criterion.fact}`);
    case "lies":
      return say(`lies.${criterion.fact}`, { where: criterion.where, division: words.division(criterion.division) });
    case "origin":
      return originText(criterion, words);
    case "home":
      return homeText(criterion, words);
    default:
      return null;
  }
}

/** People to one another, and parts that hold others. */
function ofParts(criterion: Criterion, words: BrowserWords): string {
  const say = saying(words);
  switch (criterion.op) {
    case "kin":
      return say("kin", {
        relations: criterion.relations.map((relation) => say(`kinWords.${relation}`)).join(words.comma),
      });
    case "someOther":
      return say(`someOther.${criterion.who}`);
    case "readings":
      return say("readings", words.reading(criterion.ambiguity));
    case "possible":
      return say(isWholeClause(criterion) ? "possibleWhole" : "possible");
    case "all":
      return criterion.of.length > 0 ? say("all") : say("always");
    case "any":
      return criterion.of.length > 0 ? say("any") : say("never");
    default:
      return say(criterion.op);
  }
}

/** What is met, and what the text leaves to the authority. */
const withAuthority = (left: string, met: string, { t }: BrowserWords): string =>
  left === "" ? met : [met, t("places.criterion.authority", { values: left })].join(t("places.semicolon"));

function originText({ division, kind }: Op<"origin">, { t, division: name }: BrowserWords): string {
  if (division === null) return t("places.criterion.ruralOrigin");
  return t(`places.criterion.${kind === "rural" ? "ruralOriginIn" : "originIn"}`, { division: name(division) });
}

function homeText({ met, authority, unheld, holder }: Op<"home">, words: BrowserWords): string {
  const dwellings = (list: readonly string[]): string => words.values("homes.dwelling", list);
  const held =
    met.length > 0
      ? words.t(`places.criterion.home.${holder}`, { dwellings: dwellings(met) })
      : words.t("places.criterion.home.any", { dwellings: dwellings(unheld) });
  return withAuthority(dwellings(met.length > 0 ? [...authority, ...unheld] : authority), held, words);
}

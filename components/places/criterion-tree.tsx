import type { ReactNode } from "react";
import type { Criterion } from "@/policies/criterion";
import type { BrowserWords } from "./browser-words";
import { isWholeClause, plainly } from "./criterion-parts";
import { amountText, criterionText, factsText } from "./criterion-words";

interface TreeProps {
  criterion: Criterion;
  words: BrowserWords;
}

/** A criterion as a tree of plain lines, from the same data that decides. */
export function CriterionTree({ criterion, words }: TreeProps) {
  return (
    <ul>
      <Branch criterion={criterion} words={words} />
    </ul>
  );
}

interface BranchProps extends TreeProps {
  label?: string;
  /** What is told of those for whom it holds. */
  children?: ReactNode;
}

/** One line of the tree, with what stands inside. */
export function Branch({ criterion: whole, words, label = "", children }: BranchProps) {
  const criterion = plainly(whole);
  const negated = negatedText(criterion, words);
  const text = negated ?? criterionText(criterion, words);
  return (
    <li>
      {label}
      {criterion.op === "readings" ? <a href={words.href("readings", criterion.ambiguity)}>{text}</a> : text}
      {negated === null ? <Parts criterion={criterion} words={words} /> : null}
      {children}
    </li>
  );
}

/** 没有 instead of "not: 有", 不满 instead of "not: 满". */
function negatedText(criterion: Criterion, words: BrowserWords): string | null {
  if (criterion.op !== "not") return null;
  const { t, fact, values } = words;
  if (criterion.of.op === "given")
    return t("places.criterion.is", { fact: fact(criterion.of.fact), values: values(criterion.of.fact, ["false"]) });
  if (criterion.of.op === "atLeast")
    return t("places.criterion.lessThan", {
      facts: factsText(criterion.of, words),
      value: amountText(criterion.of, words),
    });
  return null;
}

interface Part {
  criterion: Criterion;
  label?: string;
}

function Parts({ criterion, words }: TreeProps) {
  const inside = partsOf(criterion, words);
  return inside.length > 0 ? (
    <ul>
      {inside.map((part, index) => (
        <Branch key={index} words={words} {...part} />
      ))}
    </ul>
  ) : null;
}

/** What stands inside, and what it is called there. */
function partsOf(criterion: Criterion, { t }: BrowserWords): Part[] {
  switch (criterion.op) {
    case "all":
    case "any":
      return criterion.of.map((part) => ({ criterion: part }));
    case "readings":
      return (["A", "B"] as const).map((reading) => ({
        criterion: criterion[reading],
        label: `${t(reading === "A" ? "places.a" : "places.b")}${t("answers.colon")}`,
      }));
    case "shortOf":
      return criterion.when.op === "all" && criterion.when.of.length === 0
        ? [{ criterion: criterion.of }]
        : [{ criterion: criterion.of }, { criterion: criterion.when, label: t("places.criterion.shortWhen") }];
    case "possible":
      return isWholeClause(criterion) ? [] : [{ criterion: criterion.of }];
    case "ofLead":
    case "someOther":
    case "not":
      return [{ criterion: criterion.of }];
    default:
      return [];
  }
}

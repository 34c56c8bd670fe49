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

function Branch({ criterion: whole, words, label = "" }: TreeProps & { label?: string }) {
  const criterion = plainly(whole);
  const negated = negatedText(criterion, words);
  const text = negated ?? criterionText(criterion, words);
  return (
    <li>
      {label}
      {criterion.op === "readings" ? <a href={words.href("readings", criterion.ambiguity)}>{text}</a> : text}
      {negated === null ? <Parts criterion={criterion} words={words} /> : null}
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

function Parts({ criterion, words }: TreeProps) {
  const { t } = words;
  switch (criterion.op) {
    case "all":
    case "any":
      return criterion.of.length > 0 ? (
        <ul>
          {criterion.of.map((part, index) => (
            <Branch key={index} criterion={part} words={words} />
          ))}
        </ul>
      ) : null;
    case "readings":
      return (
        <ul>
          <Branch criterion={criterion.A} words={words} label={`${t("places.a")}${t("answers.colon")}`} />
          <Branch criterion={criterion.B} words={words} label={`${t("places.b")}${t("answers.colon")}`} />
        </ul>
      );
    case "shortOf":
      return (
        <ul>
          <Branch criterion={criterion.of} words={words} />
          {criterion.when.op === "all" && criterion.when.of.length === 0 ? null : (
            <Branch criterion={criterion.when} words={words} label={t("places.criterion.shortWhen")} />
          )}
        </ul>
      );
    case "possible":
      return isWholeClause(criterion) ? null : (
        <ul>
          <Branch criterion={criterion.of} words={words} />
        </ul>
      );
    case "ofLead":
    case "someOther":
    case "not":
      return (
        <ul>
          <Branch criterion={criterion.of} words={words} />
        </ul>
      );
    default:
      return null;
  }
}

import type { Question, Settled } from "@/policies/assess/assessment";
import type { AskedHere } from "@/lib/result/asked-here";
import type { Branch } from "@/lib/result/branches";
import type { HouseholdWords } from "./household-words";

/** More than these are no choice any more. */
const shown = { branches: 3, values: 3 };

interface BranchesProps {
  asked: Pick<AskedHere, "question" | "branches"> & Partial<Pick<AskedHere, "form">>;
  words: HouseholdWords;
}

/** What each answer would settle by itself. */
export function Branches({ asked, words }: BranchesProps) {
  const { t } = words;
  const { branches } = asked;
  const settling = branches.filter(({ settles }) => settles.length > 0).slice(0, shown.branches);
  if (settling.length === 0) return null;
  return (
    <ul className="plain branches">
      {settling.map((branch) => (
        <li key={branch.values.join() || "none"}>
          {t("result.question.branch", {
            answer: valueText(branch, asked, words),
            told: toldText(branch, asked.question, words),
          })}
        </li>
      ))}
      {settling.length < branches.length ? <li>{t("result.question.otherwise")}</li> : null}
    </ul>
  );
}

function valueText(
  { values }: Branch,
  { question, form, branches }: BranchesProps["asked"],
  words: HouseholdWords,
): string {
  const { t } = words;
  const labels = values.map((value) => {
    if (typeof value === "number") {
      const threshold = Math.max(...branches.flatMap((branch) => branch.values.map(Number)));
      return t(value === threshold ? "result.question.atLeast" : "result.question.below", { months: threshold });
    }
    const option = form?.field.options.find((one) => one.value === String(value));
    return option?.label ?? words.value({ fact: question.fact, value, place: question.jurisdiction });
  });
  if (values.some((value) => typeof value === "number")) return labels[0] ?? "";
  const quoted = labels.slice(0, shown.values).map((one) => t("result.question.quoted", { one }));
  return t("result.question.chosen", { answers: words.either(quoted) });
}

const outcomeOrder: readonly Settled["outcome"][] = [
  "accepted",
  "dependsOnReading",
  "notYet",
  "localRules",
  "noMoveNeeded",
  "notCovered",
];

/** Of one place every kind of place beside the others, of several the best of each; alike ones in one breath. */
function toldText({ settles }: Branch, { jurisdiction }: Question, words: HouseholdWords): string {
  const { t } = words;
  const places = [...new Set(settles.map(({ jurisdiction }) => jurisdiction))];
  const told = new Map<Settled["outcome"], string[]>();
  const tell = (outcome: Settled["outcome"], where: string): unknown =>
    told.set(outcome, [...(told.get(outcome) ?? []), where]);
  for (const place of places) {
    const cells = settles.filter(({ jurisdiction }) => jurisdiction === place);
    const found = outcomeOrder.filter((outcome) => cells.some((cell) => cell.outcome === outcome));
    for (const outcome of places.length > 1 ? found.slice(0, 1) : found) {
      const areas = [...new Set(cells.filter((cell) => cell.outcome === outcome).map(({ area }) => area))];
      tell(outcome, whereText(place, areas, { isOne: places.length === 1, isNamed: jurisdiction !== null }, words));
    }
  }
  return outcomeOrder
    .flatMap((outcome) => {
      const where = told.get(outcome)?.join(t("answers.listComma"));
      return where ? [t("result.question.told", { where, outcome: t(`result.question.outcome.${outcome}`) })] : [];
    })
    .join(t("result.verdict.semicolon"));
}

function whereText(
  place: Settled["jurisdiction"],
  areas: readonly string[],
  { isOne, isNamed }: { isOne: boolean; isNamed: boolean },
  words: HouseholdWords,
): string {
  if (!isOne) return words.place(place);
  if (isNamed) return words.areasShort(place, areas);
  return words.t("result.verdict.at", { place: words.place(place), areas: words.areasShort(place, areas) });
}

/** What is certain once this is answered, whatever the answer; else only what it has to do with. */
export function concernedText(
  { question, settled }: Pick<AskedHere, "question" | "settled">,
  words: HouseholdWords,
): string {
  const { t } = words;
  const what = whatText(settled.length > 0 ? settled : question.decides, words);
  return t(settled.length > 0 ? "result.question.settles" : "result.question.concerns", { what });
}

function whatText(cells: readonly Question["decides"][number][], words: HouseholdWords): string {
  const [place, ...others] = [...new Set(cells.map(({ jurisdiction }) => jurisdiction))];
  if (!place || others.length > 0 || words.alone) return words.places(place ? [place, ...others] : []);
  const who = words.names([...new Set(cells.map(({ person }) => person))]);
  return words.t("result.question.decidesOne", { place: words.place(place), who });
}

import type { Question, Settled } from "@/policies/assess/assessment";
import type { AskedHere } from "@/lib/result/asked-here";
import type { Branch } from "@/lib/result/branches";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { HouseholdWords } from "./household-words";

/** More than these are no choice any more. */
const shown = { branches: 3, values: 3 };

interface BranchesProps {
  asked: Pick<AskedHere, "question" | "branches" | "form">;
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
        <li key={branch.values.join()}>
          {t("result.question.branch", { answer: valueText(branch, asked, words), told: toldText(branch, words) })}
        </li>
      ))}
      {settling.length < branches.length ? <li>{t("result.question.otherwise")}</li> : null}
    </ul>
  );
}

function valueText({ values }: Branch, { question, form, branches }: BranchesProps["asked"], words: HouseholdWords): string {
  const { t } = words;
  const labels = values.map((value) => {
    if (typeof value === "number") {
      const threshold = Math.max(...branches.flatMap((branch) => branch.values.map(Number)));
      return t(value === threshold ? "result.question.atLeast" : "result.question.below", { months: threshold });
    }
    const option = form?.field.options.find((one) => one.value === String(value));
    return option?.label ?? words.value({ fact: question.fact, value, place: question.jurisdiction });
  });
  return labels.slice(0, shown.values).join(t("answers.listComma"));
}

/** In which kinds of place of which place whose outcome is what; alike ones in one breath. */
function toldText({ settles }: Branch, words: HouseholdWords): string {
  const { t } = words;
  const told = new Map<string, Settled[]>();
  for (const one of settles) {
    const key = `${one.jurisdiction} ${one.outcome}`;
    told.set(key, [...(told.get(key) ?? []), one]);
  }
  return [...told.values()]
    .map((cells) => {
      const [first] = cells;
      if (!first) return "";
      const values = {
        places: placeText(first.jurisdiction, cells, words),
        outcome: t(`result.question.outcome.${first.outcome}`),
      };
      const people = [...new Set(cells.map(({ person }) => person))];
      return words.alone
        ? t("result.question.told", values)
        : t("result.question.toldOf", { ...values, who: words.names(people) });
    })
    .join(t("result.verdict.semicolon"));
}

const placeText = (place: JurisdictionId, cells: readonly Settled[], words: HouseholdWords): string =>
  words.t("result.verdict.placeIn", {
    place: words.place(place),
    areas: words.areaShort(place, [...new Set(cells.map(({ area }) => area))]),
  });

/** What is certain once this is answered, whatever the answer; else only what it has to do with. */
export function concernedText({ question, settled }: Pick<AskedHere, "question" | "settled">, words: HouseholdWords): string {
  const { t } = words;
  const what = whatText(settled.length > 0 ? settled : question.decides, words);
  return t(settled.length > 0 ? "result.question.settles" : "result.question.concerns", { what });
}

function whatText(cells: readonly Question["decides"][number][], words: HouseholdWords): string {
  const { t } = words;
  const places = [...new Set(cells.map(({ jurisdiction }) => jurisdiction))];
  return places
    .map((place) => {
      const people = cells.filter(({ jurisdiction }) => jurisdiction === place).map(({ person }) => person);
      return words.alone
        ? words.place(place)
        : t("result.question.decidesOne", { place: words.place(place), who: words.names([...new Set(people)]) });
    })
    .join(t("answers.listComma"));
}

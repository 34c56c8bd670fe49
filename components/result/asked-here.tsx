import type { AskedHere as Asked } from "@/lib/result/asked-here";
import { partNames, type Field } from "@/lib/wizard/form";
import { HiddenValues } from "../ui/hidden-values";
import { Button, LinkButton } from "../ui/button";
import { DigitsInput } from "../ui/number-field";
import { Branches, concernedText } from "./branches";
import { Unbroken } from "./unbroken";
import type { HouseholdWords } from "./household-words";

interface AskedProps {
  asked: Asked;
  household: string;
  words: HouseholdWords;
}

const titleId = "asked";

/** The one question that decides most, answered where its answer is missing. */
export function AskedHere({ asked, household, words }: AskedProps) {
  const { t, locale } = words;
  const { form, question, branches, isUnsure, isLast } = asked;
  const unsure = branches.some(({ settles }) => settles.length > 0) ? "unsureTold" : "unsure";
  const href = words.hrefOf(question);
  return (
    <section className="asked no-print" aria-labelledby={titleId}>
      <h2 id={titleId}>
        <Unbroken words={words}>{titleOf(asked, words)}</Unbroken>
      </h2>
      {isUnsure ? <p>{t(`result.question.${unsure}`)}</p> : null}
      <Branches asked={asked} words={words} />
      {isUnsure || isLast ? <p>{t("result.question.where", { where: t(`result.findOut.${question.fact}`) })}</p> : null}
      {form ? (
        <form method="post" action={`/${locale}/check/result/answer`} aria-labelledby={titleId}>
          <HiddenValues values={{ locale, household, step: form.step, return: "result", asked: form.field.name }} />
          <Answering field={form.field} href={href} words={words} />
        </form>
      ) : href ? (
        <p className="chips">
          <LinkButton href={href}>{t("result.question.page")}</LinkButton>
        </p>
      ) : null}
      <p className="hint">{concernedText(asked, words)}</p>
    </section>
  );
}

function titleOf({ form, question }: Asked, words: HouseholdWords): string {
  const { person } = question;
  if (form?.field.name.startsWith("marks-"))
    return words.t("result.question.marks", { who: person ? words.name(person) : "" });
  return form?.title ?? words.ask(question);
}

interface AnsweringProps {
  field: Field;
  href: string | null;
  words: HouseholdWords;
}

/** One tap an answer; a number is typed, and what takes a list has a page of its own. */
function Answering({ field, href, words }: AnsweringProps) {
  const { t } = words;
  if (field.kind === "select") return <Select field={field} words={words} />;
  const isList = field.kind === "checks";
  const chips = isList ? field.options.filter(({ alone }) => alone) : field.options;
  return (
    <>
      <Numbers field={field} words={words} />
      <p className="chips">
        {isList && href ? <LinkButton href={href}>{t("result.question.some")}</LinkButton> : null}
        {chips.map(({ value, label }) => (
          <Button key={value} name={field.name} value={value}>
            {label}
          </Button>
        ))}
        {field.unsureLabel ? (
          <Button name={partNames(field.name).unsure} value="unsure">
            {field.unsureLabel}
          </Button>
        ) : null}
      </p>
    </>
  );
}

/** Too many and too long for a tap each; 不清楚 is one of them. */
function Select({ field: { name, options }, words: { t } }: Pick<AnsweringProps, "field" | "words">) {
  return (
    <p className="chips">
      <select name={name} className="input" aria-labelledby={titleId} defaultValue="">
        <option value="">{t("result.question.choose")}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Button tone="primary">{t("result.question.save")}</Button>
    </p>
  );
}

function Numbers({ field, words }: Pick<AnsweringProps, "field" | "words">) {
  const { name, kind, unit, units } = field;
  if (kind !== "number" && kind !== "months") return null;
  const { years, months } = partNames(name);
  const parts =
    kind === "months"
      ? [
          { id: years, unit: units?.years },
          { id: months, unit: units?.months },
        ]
      : [{ id: name, unit }];
  return (
    <p className="numbers">
      {parts.map((part) => (
        <DigitsInput key={part.id} name={part.id} aria-labelledby={titleId} {...part} />
      ))}
      <Button tone="primary">{words.t("result.question.save")}</Button>
    </p>
  );
}

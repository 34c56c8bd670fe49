import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { firstControl, partNames, sameName, textOf, type Field, type FieldGroup } from "@/lib/wizard/form";
import { EnterButton, NobodyAnswers, SameAnswers } from "./nobody-answers";
import { QuestionField } from "./question-field";
import type { QuestionFormProps } from "./question-form-props";
import { TitleParts } from "./title-parts";
import type { useChecks } from "./use-checks";

type QuestionsProps = Omit<QuestionFormProps, "household" | "action" | "permalink" | "buttons" | "rows"> & {
  checks: ReturnType<typeof useChecks>;
};

/** The title, where the only question does not stand for it, and every question. */
export function Questions(props: QuestionsProps) {
  const { title, heading = title, hint, nobody, groups } = props;
  const [first, ...others] = groups.map((group) => <Group key={group.id} {...props} group={group} />);
  return (
    <>
      {isTitle(groups[0]?.fields[0], props) ? null : <Title title={heading} hint={hint} />}
      {nobody ? <EnterButton /> : null}
      {nobody ? <NobodyAnswers nobody={nobody} /> : null}
      {first}
      {nobody?.same ? (
        <SameAnswers
          same={nobody.same}
          ticked={textOf(props.values, sameName) !== ""}
          differs={groups.slice(1).some(({ fields }) => fields.some((field) => isSaid(field, props)))}
          others={others}
        />
      ) : (
        others
      )}
    </>
  );
}

/** Answered before, or refused. */
const isSaid = (field: Field, { values, checks }: QuestionsProps): boolean =>
  [field.name, ...Object.values(partNames(field.name))].some((name) => textOf(values, name) !== "") ||
  checks.problems.some((problem) => problem.field === firstControl(field));

const isTitle = (field: Field | undefined, { groups, title }: QuestionsProps): boolean =>
  field === groups[0]?.fields[0] && field?.label === title;

/** Everything about one person, one kind of place, one booklet. */
function Group({
  group: { id, legend, legendParts, folded, fields },
  ...props
}: QuestionsProps & { group: FieldGroup }) {
  const { checks } = props;
  const asked = fields.filter((one) => !checks.isPointless(one));
  const shown = (
    <>
      <Asked {...props} fields={asked.filter(({ follows }) => !follows)} />
      <Following {...props} fields={asked.filter(({ follows }) => follows)} />
    </>
  );
  if (folded)
    return (
      <Disclosure className="disclosure folded" summary={folded}>
        {shown}
      </Disclosure>
    );
  if (legend === null) return shown;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{legendParts ? <TitleParts parts={legendParts} /> : legend}</h2>
      {shown}
    </section>
  );
}

type Several = QuestionsProps & { fields: readonly Field[] };

const Asked = ({ fields, ...props }: Several) =>
  fields.map((field) => <Question key={field.name} {...props} field={field} />);

/** What hangs on an answer of the same group is folded away until that answer is there. */
function Following({ fields, ...props }: Several) {
  const { checks, values } = props;
  const [first] = fields;
  const awaited = fields.filter((one) => checks.isAwaited(one, values));
  const asked = <Asked {...props} fields={checks.hasScripts && awaited.length > 0 ? awaited : fields} />;
  if (!first?.follows || (first.isShort && !fields.every(checks.isLeft))) return asked;
  return (
    <Disclosure className="disclosure folded" summary={first.follows} open={awaited.length > 0}>
      {asked}
    </Disclosure>
  );
}

function Question({ field, ...props }: QuestionsProps & { field: Field }) {
  const { title, heading = title, hint, values, texts, checks } = props;
  const leads = isTitle(field, props);
  return (
    <QuestionField
      field={field}
      hint={leads && hint ? hint : field.hint}
      heading={leads ? heading : null}
      values={values}
      error={checks.problems.find((problem) => problem.field === firstControl(field))?.message}
      texts={texts}
      register={checks.register}
    />
  );
}

function Title({ title, hint }: { title: ReactNode; hint?: ReactNode }) {
  return (
    <>
      <h1>{title}</h1>
      {hint ? <p className="hint">{hint}</p> : null}
    </>
  );
}

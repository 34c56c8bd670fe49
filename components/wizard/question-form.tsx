"use client";

import { startTransition, useActionState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { firstControl, type Field, type FieldGroup, type Refusal, type Values } from "@/lib/wizard/form";
import type { NobodyView } from "@/lib/wizard/nobody";
import { Disclosure } from "@/components/ui/disclosure";
import { EnterButton, NobodyAnswers, SameAnswers } from "./nobody-answers";
import { OfAnother, type OfAnotherTexts } from "./of-another";
import { oneOrTheOther } from "./one-or-the-other";
import { QuestionField } from "./question-field";
import { useChecks } from "./use-checks";
import { useFocusOnArrival } from "./use-focus-on-arrival";
import { useSending } from "./use-sending";

export interface SubmitButton {
  label: string;
  then?: string;
}

export interface FormTexts {
  errorTitle: string;
  confirmTitle: string;
  confirm: string;
  errorPrefix: string;
  pageTitle: string;
  or: string;
  choose: string;
  ofAnother: OfAnotherTexts;
}

export interface QuestionFormProps {
  /** Whose form it is; a form of another household than the open one is refused. */
  household: string;
  action: (before: Refusal | null, data: FormData) => Promise<Refusal | null>;
  /** Where a browser without scripts posts to. */
  permalink: string;
  title: string;
  /** The title as it is shown: its words do not break. */
  heading?: ReactNode;
  nobody?: NobodyView | null;
  hint?: string | null;
  groups: readonly FieldGroup[];
  /** Each group is a short row about somebody. */
  rows?: boolean;
  values: Values;
  buttons: readonly SubmitButton[];
  texts: FormTexts;
  /** Why it is asked, and what else belongs to the form. */
  children?: ReactNode;
}

/** A question page's form: works as plain HTML, and with scripts says what is wrong before it is sent. */
export function QuestionForm({ household, action, permalink, buttons, rows, children, ...asked }: QuestionFormProps) {
  const { groups, values, texts } = asked;
  const [refusal, post] = useActionState(action, null, permalink);
  const shown = refusal?.values ?? values;
  const fields = groups.flatMap((group) => group.fields);
  const checks = useChecks(fields, shown, refusal);
  const { problems, handleSubmit, look } = checks;
  const { summary, heading, toErrors } = useFocusOnArrival(problems, refusal);
  const confirms = refusal !== null && refusal.confirmed !== "" && problems.length > 0;
  const { submit, remember } = useSending(
    (send) => handleSubmit(send, toErrors),
    (data) => startTransition(() => post(data)),
  );
  return (
    <form
      ref={heading}
      action={post}
      onSubmit={submit}
      onChange={(event) => {
        oneOrTheOther(event);
        look();
      }}
      onClick={remember}
      noValidate
      tabIndex={-1}
      className={["question", groups.length > 1 && "question-many", rows && "question-rows"].filter(Boolean).join(" ")}
    >
      <Marks household={household} refusal={refusal} isWrong={problems.length > 0} texts={texts} />
      <ErrorSummary
        ref={summary}
        title={confirms ? texts.confirmTitle : texts.errorTitle}
        errors={problems.map(({ field, message, prefix }) => ({ fieldId: field, message: prefix + message }))}
      />
      <Questions {...asked} values={shown} checks={checks} />
      {children}
      <Buttons buttons={buttons} confirm={confirms ? texts.confirm : null} />
    </form>
  );
}

interface MarksProps {
  household: string;
  refusal: Refusal | null;
  isWrong: boolean;
  texts: FormTexts;
}

/** Whether something is wrong, what was confirmed, and whose form it is: one of another household stays of that one. */
function Marks({ household, refusal, isWrong, texts }: MarksProps) {
  const isOfAnother = refusal?.ofHousehold !== undefined;
  return (
    <>
      <title>{(isWrong || isOfAnother ? texts.errorPrefix : "") + texts.pageTitle}</title>
      <input type="hidden" name="confirmed" value={refusal?.confirmed ?? ""} />
      <input type="hidden" name="household" value={refusal?.ofHousehold ?? household} />
      {isOfAnother ? <OfAnother refusal={refusal} texts={texts.ofAnother} /> : null}
    </>
  );
}

type QuestionsProps = Omit<QuestionFormProps, "household" | "action" | "permalink" | "buttons" | "rows"> & {
  checks: ReturnType<typeof useChecks>;
};

/** The title, where the only question does not stand for it, and every question. */
function Questions(props: QuestionsProps) {
  const { title, heading = title, hint, nobody, groups } = props;
  const [first, ...others] = groups.map((group) => <Group key={group.id} {...props} group={group} />);
  return (
    <>
      {isTitle(groups[0]?.fields[0], props) ? null : <Title title={heading} hint={hint} />}
      {nobody ? <EnterButton /> : null}
      {nobody ? <NobodyAnswers nobody={nobody} /> : null}
      {first}
      {nobody?.same ? <SameAnswers same={nobody.same} others={others} /> : others}
    </>
  );
}

const isTitle = (field: Field | undefined, { groups, title }: QuestionsProps): boolean =>
  field === groups[0]?.fields[0] && field?.label === title;

/** Everything about one person, one kind of place, one booklet. */
function Group({ group: { id, legend, fields }, ...props }: QuestionsProps & { group: FieldGroup }) {
  const { checks, values } = props;
  const shown = inRuns(fields.filter((one) => !checks.isPointless(one))).map((run) => {
    const asked = run.map((field) => <Question key={field.name} {...props} field={field} />);
    const [first] = run;
    if (!first?.follows) return asked;
    const isOpen = run.some((one) => checks.isAwaited(one, values));
    return (
      <Disclosure key={first.name} className="disclosure folded" summary={first.follows} open={isOpen}>
        {asked}
      </Disclosure>
    );
  });
  if (legend === null) return shown;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{legend}</h2>
      {shown}
    </section>
  );
}

function Question({ field, ...props }: QuestionsProps & { field: Field }) {
  const { title, heading = title, hint, values, texts, checks } = props;
  const leads = isTitle(field, props);
  return (
    <QuestionField
      field={leads && hint ? { ...field, hint } : field}
      heading={leads ? heading : null}
      values={values}
      error={checks.problems.find((problem) => problem.field === firstControl(field))?.message}
      texts={texts}
      register={checks.register}
    />
  );
}

/** What hangs on one answer stands together. */
function inRuns(fields: readonly Field[]): Field[][] {
  const runs: Field[][] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    if (field.follows && last?.[0]?.follows && last[0].neededWhen?.name === field.neededWhen?.name) last.push(field);
    else runs.push([field]);
  }
  return runs;
}

function Title({ title, hint }: { title: ReactNode; hint?: string | null }) {
  return (
    <>
      <h1>{title}</h1>
      {hint ? <p className="hint">{hint}</p> : null}
    </>
  );
}

/** The first button is that of the Enter key, and the one that confirms. */
function Buttons({ buttons, confirm }: { buttons: readonly SubmitButton[]; confirm: string | null }) {
  return (
    <p className="actions">
      {buttons.map(({ label, then }, index) => (
        <Button key={label} tone={index === 0 ? "primary" : "secondary"} name={then && "then"} value={then}>
          {confirm && index === 0 ? confirm : label}
        </Button>
      ))}
    </p>
  );
}

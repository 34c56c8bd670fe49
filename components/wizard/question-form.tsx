"use client";

import { startTransition, useActionState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { firstControl, type Field, type FieldGroup, type Refusal, type Values } from "@/lib/wizard/form";
import type { NobodyView } from "@/lib/wizard/nobody";
import { Disclosure } from "@/components/ui/disclosure";
import { EnterButton, NobodyAnswers, SameAnswers } from "./nobody-answers";
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
}

export interface QuestionFormProps {
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
export function QuestionForm({ action, permalink, buttons, rows, children, ...asked }: QuestionFormProps) {
  const { groups, values, texts } = asked;
  const [refusal, post] = useActionState(action, null, permalink);
  const shown = refusal?.values ?? values;
  const checks = useChecks(
    groups.flatMap((group) => group.fields),
    shown,
    refusal,
  );
  const { problems, handleSubmit, look } = checks;
  const { summary, heading } = useFocusOnArrival(problems.length > 0 && problems);
  const confirms = refusal !== null && refusal.confirmed !== "" && problems.length > 0;
  const { submit, remember } = useSending(handleSubmit, (data) => startTransition(() => post(data)));
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
      <title>{(problems.length > 0 ? texts.errorPrefix : "") + texts.pageTitle}</title>
      <input type="hidden" name="confirmed" value={refusal?.confirmed ?? ""} />
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

type QuestionsProps = Omit<QuestionFormProps, "action" | "permalink" | "buttons" | "rows"> & {
  checks: ReturnType<typeof useChecks>;
};

/** The title, where the only question does not stand for it, and every question. */
function Questions({ title, heading = title, hint, nobody, groups, values, texts, checks }: QuestionsProps) {
  const first = groups[0]?.fields[0];
  const isTitle = (field: Field | undefined): boolean => field === first && field?.label === title;
  const field = (one: Field) => (
    <QuestionField
      key={one.name}
      field={isTitle(one) && hint ? { ...one, hint } : one}
      heading={isTitle(one) ? heading : null}
      values={values}
      error={checks.problems.find((problem) => problem.field === firstControl(one))?.message}
      texts={texts}
      register={checks.register}
    />
  );
  const shown = groups.map(({ id, legend, fields }) => (
    <Group key={id} id={id} legend={legend}>
      {inRuns(fields.filter((one) => !checks.isPointless(one))).map((run) =>
        run[0]?.follows ? (
          <Disclosure
            key={run[0].name}
            className="disclosure folded"
            summary={run[0].follows}
            open={run.some((one) => checks.isAwaited(one, values))}
          >
            {run.map(field)}
          </Disclosure>
        ) : (
          run.map(field)
        ),
      )}
    </Group>
  ));
  const same = nobody?.same;
  return (
    <>
      {isTitle(first) ? null : <Title title={heading} hint={hint} />}
      {nobody ? <EnterButton /> : null}
      {nobody ? <NobodyAnswers nobody={nobody} /> : null}
      {same ? (
        <>
          {shown.slice(0, 1)}
          <SameAnswers same={same} others={shown.slice(1)} />
        </>
      ) : (
        shown
      )}
    </>
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

interface GroupProps {
  id: string;
  legend: string | null;
  children: ReactNode;
}

function Group({ id, legend, children }: GroupProps) {
  if (legend === null) return children;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{legend}</h2>
      {children}
    </section>
  );
}

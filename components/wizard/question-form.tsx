"use client";

import { startTransition, useActionState, type BaseSyntheticEvent, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { firstControl, type Field, type FieldGroup, type Refusal, type Values } from "@/lib/wizard/form";
import { QuestionField } from "./question-field";
import { useChecks } from "./use-checks";
import { useFocusOnArrival } from "./use-focus-on-arrival";

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
  hint?: string | null;
  groups: readonly FieldGroup[];
  values: Values;
  buttons: readonly SubmitButton[];
  texts: FormTexts;
  /** Why it is asked, and what else belongs to the form. */
  children?: ReactNode;
}

/** A question page's form: works as plain HTML, and with scripts says what is wrong before it is sent. */
export function QuestionForm({ action, permalink, title, hint, groups, values, buttons, texts, children }: QuestionFormProps) {
  const [refusal, post] = useActionState(action, null, permalink);
  const fields = groups.flatMap((group) => group.fields);
  const shown = refusal?.values ?? values;
  const { register, handleSubmit, problems, isPointless, look } = useChecks(fields, shown, refusal);
  const { summary, heading } = useFocusOnArrival(problems.length > 0 && problems);
  const isTitle = (field: Field | undefined): boolean => field === fields[0] && field?.label === title;
  const confirms = refusal !== null && refusal.confirmed !== "" && problems.length > 0;
  const submit = handleSubmit((_, event) => {
    const data = dataOf(event);
    startTransition(() => post(data));
  });
  return (
    <form ref={heading} action={post} onSubmit={submit} onChange={look} noValidate tabIndex={-1} className={groups.length > 1 ? "question question-many" : "question"}>
      <title>{(problems.length > 0 ? texts.errorPrefix : "") + texts.pageTitle}</title>
      <input type="hidden" name="confirmed" value={refusal?.confirmed ?? ""} />
      <ErrorSummary ref={summary} title={confirms ? texts.confirmTitle : texts.errorTitle} errors={problems.map(({ field, message, prefix }) => ({ fieldId: field, message: prefix + message }))} />
      {isTitle(fields[0]) ? null : <Title title={title} hint={hint} />}
      {groups.map(({ id, legend, fields: own }) => (
        <Group key={id} id={id} legend={legend}>
          {own.filter((field) => !isPointless(field)).map((field) => (
            <QuestionField
              key={field.name}
              field={isTitle(field) && hint ? { ...field, hint } : field}
              heading={isTitle(field)}
              values={shown}
              error={problems.find((problem) => problem.field === firstControl(field))?.message}
              texts={texts}
              register={register}
            />
          ))}
        </Group>
      ))}
      {children}
      <Buttons buttons={buttons} confirm={confirms ? texts.confirm : null} />
    </form>
  );
}

function Title({ title, hint }: Pick<QuestionFormProps, "title" | "hint">) {
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

function Group({ id, legend, children }: { id: string; legend: string | null; children: ReactNode }) {
  if (legend === null) return children;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{legend}</h2>
      {children}
    </section>
  );
}

/** The button that was pressed belongs to what is sent. */
function dataOf(event: BaseSyntheticEvent | undefined): FormData {
  const data = new FormData(event?.target);
  const submitter: unknown = event?.nativeEvent && Reflect.get(event.nativeEvent, "submitter");
  if (submitter instanceof HTMLButtonElement && submitter.name) data.append(submitter.name, submitter.value);
  return data;
}

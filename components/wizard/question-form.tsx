"use client";

import { startTransition, useActionState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { firstControl, type Field, type FieldGroup, type Refusal, type Values } from "@/lib/wizard/form";
import type { NobodyView } from "@/lib/wizard/nobody";
import { EnterButton, NobodyAnswers } from "./nobody-answers";
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
  values: Values;
  buttons: readonly SubmitButton[];
  texts: FormTexts;
  /** Why it is asked, and what else belongs to the form. */
  children?: ReactNode;
}

/** A question page's form: works as plain HTML, and with scripts says what is wrong before it is sent. */
export function QuestionForm({ household, action, permalink, buttons, children, ...asked }: QuestionFormProps) {
  const { groups, values, texts } = asked;
  const [refusal, post] = useActionState(action, null, permalink);
  const shown = refusal?.values ?? values;
  const fields = groups.flatMap((group) => group.fields);
  const checks = useChecks(fields, shown, refusal);
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
      className={groups.length > 1 ? "question question-many" : "question"}
    >
      <title>
        {(problems.length > 0 || refusal?.ofHousehold !== undefined ? texts.errorPrefix : "") + texts.pageTitle}
      </title>
      <Marks household={household} refusal={refusal} texts={texts} />
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
  texts: FormTexts;
}

/** What was confirmed, and whose form it is: one of another household stays of that one. */
function Marks({ household, refusal, texts }: MarksProps) {
  const isOfAnother = refusal?.ofHousehold !== undefined;
  return (
    <>
      <input type="hidden" name="confirmed" value={refusal?.confirmed ?? ""} />
      <input type="hidden" name="household" value={refusal?.ofHousehold ?? household} />
      {isOfAnother ? <OfAnother refusal={refusal} texts={texts.ofAnother} /> : null}
    </>
  );
}

type QuestionsProps = Omit<QuestionFormProps, "household" | "action" | "permalink" | "buttons"> & {
  checks: ReturnType<typeof useChecks>;
};

/** The title, where the only question does not stand for it, and every question. */
function Questions({ title, heading = title, hint, nobody, groups, values, texts, checks }: QuestionsProps) {
  const first = groups[0]?.fields[0];
  const isTitle = (field: Field | undefined): boolean => field === first && field?.label === title;
  // What the others are to be like has to be answered first.
  const nobodyAt = nobody?.buttons[0]?.then === "same" ? 1 : 0;
  return (
    <>
      {isTitle(first) ? null : <Title title={heading} hint={hint} />}
      {nobody ? <EnterButton /> : null}
      {groups.map(({ id, legend, fields }, index) => (
        <Group key={id} id={id} legend={legend} before={index === nobodyAt ? nobody : null}>
          {fields
            .filter((field) => !checks.isPointless(field))
            .map((field) => (
              <QuestionField
                key={field.name}
                field={isTitle(field) && hint ? { ...field, hint } : field}
                heading={isTitle(field) ? heading : null}
                values={values}
                error={checks.problems.find((problem) => problem.field === firstControl(field))?.message}
                texts={texts}
                register={checks.register}
              />
            ))}
        </Group>
      ))}
    </>
  );
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
  before: NobodyView | null | undefined;
  children: ReactNode;
}

function Group({ id, legend, before, children }: GroupProps) {
  return (
    <>
      {before ? <NobodyAnswers nobody={before} /> : null}
      {legend === null ? (
        children
      ) : (
        <section aria-labelledby={id}>
          <h2 id={id}>{legend}</h2>
          {children}
        </section>
      )}
    </>
  );
}

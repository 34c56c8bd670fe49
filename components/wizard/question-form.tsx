"use client";

import { startTransition, useActionState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { Refusal } from "@/lib/wizard/form";
import type { FormTexts, QuestionFormProps, SubmitButton } from "./question-form-props";
import { Questions } from "./questions";
import { OfAnother } from "./of-another";
import { oneOrTheOther } from "./one-or-the-other";
import { TitleParts } from "./title-parts";
import { useChecks } from "./use-checks";
import { useFocusOnArrival } from "./use-focus-on-arrival";
import { useSending } from "./use-sending";

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

/** The first button is that of the Enter key, and the one that confirms. */
function Buttons({ buttons, confirm }: { buttons: readonly SubmitButton[]; confirm: string | null }) {
  return (
    <p className="actions">
      {buttons.map(({ label, parts, then }, index) => (
        <Button key={label} tone={index === 0 ? "primary" : "secondary"} name={then && "then"} value={then}>
          <span>{confirm && index === 0 ? confirm : <TitleParts parts={parts ?? [label]} />}</span>
        </Button>
      ))}
    </p>
  );
}

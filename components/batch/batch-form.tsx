"use client";

import { type ReactNode, useActionState } from "react";
import type { ResultView } from "@/lib/batch/result-view";
import { Button } from "../ui/button";
import { describedBy, Field } from "../ui/field";
import { BatchResult, type ResultTexts } from "./batch-result";

/** What came of a table that was sent without scripts. */
export type BatchState = { view: ResultView; href: string | null } | { refusal: string } | null;

export interface BatchTexts extends ResultTexts {
  title: string;
  errorPrefix: string;
  heading: string;
  label: string;
  hint: string;
  submit: string;
  privacy: string;
  /** For /batch.js: what it says while it works. */
  progress: string;
}

interface BatchFormProps {
  locale: string;
  action: (before: BatchState, data: FormData) => Promise<BatchState>;
  texts: BatchTexts;
  /** What stands before the form, and below an answer. */
  children: ReactNode;
}

const id = "table";
const formId = "batch-form";

/** Without scripts a form that answers with the page; /batch.js sends the same file where progress is told. */
export function BatchForm({ locale, action, texts, children }: BatchFormProps) {
  const [state, post] = useActionState(action, null, `/${locale}/counter/batch`);
  const error = state && "refusal" in state ? state.refusal : undefined;
  const result = state && "view" in state ? state : null;
  return (
    <>
      <title>{(error ? texts.errorPrefix : "") + texts.title}</title>
      <div className="batch-result-frame" data-batch-result="">
        {result ? <BatchResult {...result} texts={texts} sortForm={formId} /> : null}
      </div>
      {children}
      <form
        id={formId}
        action={post}
        className="batch-form"
        data-batch={`/${locale}/counter/batch/run`}
        data-batch-words={texts.progress}
      >
        <h2>{texts.heading}</h2>
        <input type="hidden" name="locale" value={locale} />
        <Field id={id} label={texts.label} hint={texts.hint} error={error} errorPrefix={texts.errorPrefix}>
          <input
            id={id}
            name="table"
            className="input batch-file"
            type="file"
            accept=".xlsx,.csv,.txt"
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy(id, { hint: texts.hint, error })}
          />
        </Field>
        <p className="actions">
          <Button tone="primary">{texts.submit}</Button>
        </p>
        <div data-batch-progress="" />
        <p className="note">{texts.privacy}</p>
      </form>
    </>
  );
}

"use client";

import { useActionState } from "react";
import { Button } from "../ui/button";
import { describedBy, Field } from "../ui/field";

/** What was wrong with a code, and what was sent. */
export interface OpenRefusal {
  code: string;
  message: string;
}

export interface OpenTexts {
  title: string;
  errorPrefix: string;
  label: string;
  hint: string;
  submit: string;
  /** For /open.js: said where the code has come with the link. */
  ready: string;
}

interface OpenFormProps {
  locale: string;
  action: (before: OpenRefusal | null, data: FormData) => Promise<OpenRefusal | null>;
  texts: OpenTexts;
}

const id = "code";

/** A field for a code; /open.js fills it with what came after the # of the link. */
export function OpenForm({ locale, action, texts }: OpenFormProps) {
  const [refusal, post] = useActionState(action, null, `/${locale}/open`);
  const error = refusal?.message;
  return (
    <>
      <title>{(error ? texts.errorPrefix : "") + texts.title}</title>
      <form action={post} autoComplete="off" data-open={texts.ready}>
        <input type="hidden" name="locale" value={locale} />
        <Field id={id} label={texts.label} hint={texts.hint} error={error} errorPrefix={texts.errorPrefix}>
          <input
            id={id}
            name="code"
            className="input"
            type="text"
            autoComplete="off"
            spellCheck={false}
            defaultValue={refusal?.code}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy(id, { hint: texts.hint, error })}
          />
        </Field>
        <p className="actions">
          <Button tone="primary">{texts.submit}</Button>
        </p>
      </form>
    </>
  );
}

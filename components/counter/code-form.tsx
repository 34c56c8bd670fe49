"use client";

import { useActionState } from "react";
import { Button } from "../ui/button";
import { Field, describedBy } from "../ui/field";

/** What was wrong with a code, and what was sent. */
export interface CodeRefusal {
  code: string;
  message: string;
}

interface CodeFormProps {
  locale: string;
  action: (before: CodeRefusal | null, data: FormData) => Promise<CodeRefusal | null>;
  texts: Record<"label" | "hint" | "submit" | "errorPrefix" | "title", string>;
}

const id = "code";

/** One line, so that the Enter key of a scanner sends it. The field keeps the focus: what is scanned next must land in it. */
export function CodeForm({ locale, action, texts }: CodeFormProps) {
  const [refusal, post] = useActionState(action, null, `/${locale}/counter`);
  const error = refusal?.message;
  return (
    <form action={post} className="code-form">
      <title>{(error ? texts.errorPrefix : "") + texts.title}</title>
      <input type="hidden" name="locale" value={locale} />
      <Field id={id} label={texts.label} hint={texts.hint} error={error} errorPrefix={texts.errorPrefix}>
        <input
          id={id}
          name="code"
          className="input code-input"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          autoFocus
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
  );
}

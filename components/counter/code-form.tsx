"use client";

import { useActionState, type FormEvent } from "react";

/** What was wrong with a code, and what was sent. */
export interface CodeRefusal {
  code: string;
  message: string;
}

interface CodeFormProps {
  locale: string;
  action: (before: CodeRefusal | null, data: FormData) => Promise<CodeRefusal | null>;
  texts: Record<"label" | "submit" | "errorPrefix", string>;
  /** With scripts the page opens the code itself. */
  onCode: ((code: string) => void) | null;
  /** What it has found wrong with it. */
  message: string | null;
}

export const codeField = "code";

/** One line, so that the Enter key of a scanner sends it. */
export function CodeForm({ locale, action, texts, onCode, message }: CodeFormProps) {
  const [refusal, post] = useActionState(action, null, `/${locale}/counter`);
  const error = message ?? refusal?.message;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (!onCode) return;
    event.preventDefault();
    onCode(String(new FormData(event.currentTarget).get(codeField) ?? ""));
    event.currentTarget.reset();
  };
  return (
    <form action={post} onSubmit={submit} className="desk-code" autoComplete="off">
      <input type="hidden" name="locale" value={locale} />
      <input
        id={codeField}
        name={codeField}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        accessKey="s"
        placeholder={texts.label}
        aria-label={texts.label}
        defaultValue={refusal?.code}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? "code-error" : undefined}
      />
      <button>{texts.submit}</button>
      {error ? (
        <p id="code-error" className="error" role="alert">
          <span className="visually-hidden">{texts.errorPrefix}</span>
          {error}
        </p>
      ) : null}
    </form>
  );
}

import type { ReactNode } from "react";

/** The ids that tie a field to its hint and its error. */
export function fieldIds(id: string) {
  return { hint: `${id}-hint`, error: `${id}-error` };
}

export function describedBy(id: string, parts: { hint?: ReactNode; error?: ReactNode }): string | undefined {
  const ids = fieldIds(id);
  return [parts.hint ? ids.hint : "", parts.error ? ids.error : ""].filter(Boolean).join(" ") || undefined;
}

export function Hint({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <span id={id} className="hint">
      {children}
    </span>
  );
}

export function ErrorMessage({ id, prefix, children }: { id?: string; prefix?: string; children: ReactNode }) {
  return (
    <span id={id} className="error">
      {prefix ? <span className="visually-hidden">{prefix}</span> : null}
      {children}
    </span>
  );
}

export interface FieldText {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  errorPrefix?: string;
}

export function Field({ id, label, hint, error, errorPrefix, children }: FieldText & { children: ReactNode }) {
  const ids = fieldIds(id);
  return (
    <div className={error ? "field has-error" : "field"}>
      <label htmlFor={id}>{label}</label>
      {hint ? <Hint id={ids.hint}>{hint}</Hint> : null}
      {error ? (
        <ErrorMessage id={ids.error} prefix={errorPrefix}>
          {error}
        </ErrorMessage>
      ) : null}
      {children}
    </div>
  );
}

import type { ReactNode } from "react";
import { ErrorMessage, Hint, describedBy, fieldIds } from "./field";

interface FieldsetProps {
  id: string;
  legend: ReactNode;
  /** The question of the page is its heading; a group inside a page is not. */
  heading?: "h1" | "h2";
  hint?: ReactNode;
  error?: ReactNode;
  errorPrefix?: string;
  children: ReactNode;
}

export function Fieldset({ id, legend, heading: Heading, hint, error, errorPrefix, children }: FieldsetProps) {
  const ids = fieldIds(id);
  return (
    <fieldset
      id={id}
      className={error ? "fieldset has-error" : "fieldset"}
      aria-describedby={describedBy(id, { hint, error })}
    >
      <legend className={Heading ? "legend" : "legend legend-small"}>
        {Heading ? <Heading>{legend}</Heading> : legend}
      </legend>
      {hint ? <Hint id={ids.hint}>{hint}</Hint> : null}
      {error ? (
        <ErrorMessage id={ids.error} prefix={errorPrefix}>
          {error}
        </ErrorMessage>
      ) : null}
      {children}
    </fieldset>
  );
}

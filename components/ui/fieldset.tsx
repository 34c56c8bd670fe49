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
  /** The control stands beside its name, where there is room. */
  inRow?: boolean | undefined;
  children: ReactNode;
}

export function Fieldset(props: FieldsetProps) {
  const { id, legend, heading: Heading, hint, error, errorPrefix, inRow, children } = props;
  const ids = fieldIds(id);
  return (
    <fieldset
      id={id}
      className={`fieldset${error ? " has-error" : ""}${inRow ? " in-row" : ""}`}
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

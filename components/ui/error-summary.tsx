import type { Ref } from "react";

export interface FieldError {
  /** Id of the field the link goes to. */
  fieldId: string;
  message: string;
}

interface ErrorSummaryProps {
  title: string;
  errors: readonly FieldError[];
  ref?: Ref<HTMLDivElement>;
}

/** Takes the focus when the page arrives with errors; without scripts by the autofocus attribute, with scripts through the ref. */
export function ErrorSummary({ title, errors, ref }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    <div ref={ref} className="error-summary" tabIndex={-1} autoFocus aria-labelledby="error-summary-title" role="group">
      <div role="alert">
        <h2 id="error-summary-title">{title}</h2>
        <ul>
          {errors.map((error) => (
            <li key={error.fieldId + error.message}>
              <a href={`#${error.fieldId}`}>{error.message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

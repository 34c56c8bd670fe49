import type { ComponentProps } from "react";
import { Field, type FieldText, describedBy } from "./field";

type NumberInput = Omit<ComponentProps<"input">, "id" | "type">;

/** Digits on the phone's number pad; type=number would lose what was typed wrongly and scroll values away. */
export function DigitsInput({
  id,
  unit,
  invalid,
  ...input
}: NumberInput & { id: string; unit?: string; invalid?: boolean }) {
  return (
    <span className="measure">
      <input
        id={id}
        className="input input-number"
        type="text"
        inputMode="numeric"
        enterKeyHint="next"
        autoComplete="off"
        aria-invalid={invalid || undefined}
        {...input}
      />
      {unit ? (
        <label htmlFor={id} className="unit">
          {unit}
        </label>
      ) : null}
    </span>
  );
}

export function NumberField({
  id,
  label,
  hint,
  error,
  errorPrefix,
  unit,
  ...input
}: FieldText & NumberInput & { unit?: string }) {
  return (
    <Field {...{ id, label, hint, error, errorPrefix }}>
      <span className="measure">
        <input
          id={id}
          className="input input-number"
          type="text"
          inputMode="numeric"
          enterKeyHint="next"
          autoComplete="off"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
          {...input}
        />
        {unit ? <span className="unit">{unit}</span> : null}
      </span>
    </Field>
  );
}

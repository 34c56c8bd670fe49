import type { ComponentProps } from "react";
import { Field, type FieldText, describedBy } from "./field";

export interface SelectOption {
  value: string;
  label: string;
}

type SelectFieldProps = FieldText &
  Omit<ComponentProps<"select">, "id"> & { options: readonly SelectOption[]; emptyLabel?: string };

export function SelectField({ id, label, hint, error, errorPrefix, options, emptyLabel, ...select }: SelectFieldProps) {
  return (
    <Field {...{ id, label, hint, error, errorPrefix }}>
      <select
        id={id}
        className="input"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { hint, error })}
        {...select}
      >
        {emptyLabel ? <option value="">{emptyLabel}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

import type { ComponentProps } from "react";
import type { FieldText } from "./field";
import { Fieldset } from "./fieldset";
import { DigitsInput } from "./number-field";

type Part = Omit<ComponentProps<"input">, "id" | "type"> & { unit: string };

/** Years and months side by side: people know "two and a half years", the documents count months. The error link goes to the first box. */
export function DurationField({
  id,
  label,
  heading,
  years,
  months,
  ...text
}: FieldText & { heading?: "h1" | "h2"; years: Part; months: Part }) {
  return (
    <Fieldset id={`${id}-group`} legend={label} heading={heading} {...text}>
      <DigitsInput id={id} maxLength={2} invalid={Boolean(text.error)} {...years} />
      <DigitsInput id={`${id}-months`} maxLength={3} invalid={Boolean(text.error)} {...months} />
    </Fieldset>
  );
}

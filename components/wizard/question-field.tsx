import { Fragment, type ReactNode } from "react";
import type { UseFormRegisterReturn } from "react-hook-form";
import { Choice, Choices, ChoicesOr } from "@/components/ui/choice";
import { Disclosure } from "@/components/ui/disclosure";
import { describedBy, fieldIds } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { DigitsInput } from "@/components/ui/number-field";
import { listOf, partNames, textOf, type Field, type Option, type Values } from "@/lib/wizard/form";
import type { FormTexts } from "./question-form-props";

interface QuestionFieldProps {
  field: Field;
  /** The title of the page, where the field asks the same. */
  heading: ReactNode;
  hint: ReactNode;
  values: Values;
  error: string | undefined;
  texts: FormTexts;
  register: (name: string, field: Field) => UseFormRegisterReturn;
}

export function QuestionField(props: QuestionFieldProps) {
  const { field, heading, hint, error, texts } = props;
  const Control = controls[field.kind];
  return (
    <Fieldset
      id={`${field.name}-field`}
      legend={
        field.kind === "select" ? (
          <label htmlFor={field.name}>{heading ?? field.label}</label>
        ) : (
          (heading ?? field.label)
        )
      }
      {...(heading != null && { heading: "h1" })}
      inRow={field.inRow && !error}
      hint={hint}
      error={error}
      errorPrefix={texts.errorPrefix}
    >
      <Control {...props} />
    </Fieldset>
  );
}

const controls = { choice: Options, checks: Options, select: Select, number: Numbers, months: Numbers };

function Options(props: QuestionFieldProps) {
  const { field, values, texts, register } = props;
  const { name, kind, options, inline, folded } = field;
  const registered = register(name, field);
  const ticked = listOf(values, name);
  const choice = ({ value, label, hint, alone }: Option, index: number) => (
    <Choice
      {...registered}
      id={index > 0 ? undefined : name}
      type={kind === "checks" ? "checkbox" : "radio"}
      value={value}
      label={label}
      hint={inline ? null : hint}
      defaultChecked={ticked.includes(value)}
      data-alone={alone && kind === "checks" ? "" : undefined}
    />
  );
  if (folded) return <Folded summary={folded} options={options} ticked={ticked} choice={choice} />;
  return (
    <Choices inline={inline}>
      {options.map((option, index) => (
        <Fragment key={option.value}>
          {option.alone && !inline && !options[index - 1]?.alone ? <ChoicesOr>{texts.or}</ChoicesOr> : null}
          {choice(option, index)}
        </Fragment>
      ))}
    </Choices>
  );
}

interface FoldedProps {
  summary: string;
  options: readonly Option[];
  ticked: readonly string[];
  choice: (option: Option, index: number) => ReactNode;
}

/** What most people say comes first; the long list opens by itself where something in it is ticked. */
function Folded({ summary, options, ticked, choice }: FoldedProps) {
  const [first, ...last] = options.filter((option) => option.alone);
  const listed = options.filter((option) => !option.alone);
  const choices = (some: readonly Option[], from: number) => (
    <Choices>
      {some.map((option, index) => (
        <Fragment key={option.value}>{choice(option, from + index)}</Fragment>
      ))}
    </Choices>
  );
  return (
    <>
      {choices(first ? [first] : [], 0)}
      <Disclosure
        className="disclosure folded"
        summary={summary}
        open={listed.some(({ value }) => ticked.includes(value))}
      >
        {choices(listed, 1)}
      </Disclosure>
      {choices(last, 1 + listed.length)}
    </>
  );
}

function Select({ field, values, error, texts, register }: QuestionFieldProps) {
  return (
    <select
      id={field.name}
      className="input"
      aria-invalid={error ? true : undefined}
      aria-describedby={describedBy(`${field.name}-field`, { error })}
      {...register(field.name, field)}
      defaultValue={textOf(values, field.name)}
    >
      <option value="">{texts.choose}</option>
      {field.options.map(option)}
      {field.groups?.map(({ label, options }) => (
        <optgroup key={label} label={label}>
          {options.map(option)}
        </optgroup>
      ))}
    </select>
  );
}

const option = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);

function Numbers({ field, values, error, register }: QuestionFieldProps) {
  const { years, months, unsure } = partNames(field.name);
  const parts =
    field.kind === "months"
      ? [
          { name: years, unit: field.units?.years },
          { name: months, unit: field.units?.months },
        ]
      : [{ name: field.name, unit: field.unit }];
  return (
    <>
      {parts.map(({ name, unit }) => (
        <DigitsInput
          key={name}
          id={name}
          unit={unit}
          invalid={Boolean(error)}
          {...register(name, field)}
          defaultValue={textOf(values, name)}
          aria-describedby={error ? fieldIds(`${field.name}-field`).error : undefined}
        />
      ))}
      <Choices inline>
        <Choice
          {...register(unsure, field)}
          type="checkbox"
          value="unsure"
          data-alone=""
          label={field.unsureLabel}
          defaultChecked={listOf(values, unsure).length > 0}
        />
      </Choices>
    </>
  );
}

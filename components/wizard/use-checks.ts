import { useEffect, useState, useSyncExternalStore } from "react";
import { createFormControl, type FieldErrors } from "react-hook-form";
import { checkField, isNeeded, mayBeLeft } from "@/lib/wizard/check-field";
import { firstControl, textOf, type Field, type Refusal, type Values } from "@/lib/wizard/form";
import { useEarlyAnswers } from "./use-early-answers";

type Inputs = Record<string, string | string[] | undefined>;

const errorsOf = (refusal: Refusal | null): FieldErrors<Inputs> =>
  Object.fromEntries((refusal?.problems ?? []).map(({ field, message }) => [field, { type: "server", message }]));

function problemOf(field: Field, errors: FieldErrors<Inputs>) {
  const message = errors[firstControl(field)]?.message;
  return typeof message === "string" ? [{ field: firstControl(field), message, prefix: field.prefix ?? "" }] : [];
}

/** Whether there are scripts changes only once, when they come. */
const never = () => () => undefined;

/**
 * Every check of a field runs when any of its controls, or the field that it depends on, has changed.
 * The form control without the hook around it: it weighs a kilobyte less, and the budget of a question page is tight.
 */
export function useChecks(fields: readonly Field[], values: Values, refusal: Refusal | null) {
  const [form] = useState(() => createFormControl<Inputs>({ defaultValues: { ...values }, shouldFocusError: false }));
  const [errors, setErrors] = useState(() => errorsOf(refusal));
  const [changed, setChanged] = useState<Values | null>(null);
  // What was answered before, or before the scripts came, can make a field pointless.
  const hasScripts = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const now: Values = changed ?? (hasScripts ? form.getValues() : {});
  useEarlyAnswers(form.setValue);
  useEffect(
    () => form.subscribe({ formState: { errors: true }, callback: (state) => setErrors({ ...state.errors }) }),
    [form],
  );
  useEffect(() => {
    if (refusal) form.clearErrors();
    for (const { field, message } of refusal?.problems ?? []) form.setError(field, { type: "server", message });
  }, [form, refusal]);
  const register = (name: string, field: Field) => {
    if (name !== firstControl(field)) return form.register(name, { deps: [firstControl(field)] });
    return form.register(name, {
      deps: waitingFor(name, fields),
      validate: (_, all) => checkField(field, all) ?? true,
    });
  };
  const problems = fields.flatMap((field) => problemOf(field, errors));
  const isAwaited = (field: Field, shown: Values): boolean =>
    isAsked(field, { ...shown, ...now }) || problems.some((problem) => problem.field === firstControl(field));
  return {
    hasScripts,
    isAwaited,
    isLeft: (field: Field) => mayBeLeft(field, now),
    register,
    handleSubmit: form.handleSubmit,
    problems,
    isPointless: (field: Field) => isPointless(field, now),
    look: () => setChanged({ ...form.getValues() }),
  };
}

/** A field that another answer has made pointless goes. Without scripts it must stay: the other answer may change. */
const isPointless = (field: Field, said: Values): boolean =>
  Boolean(field.neededWhen && said[field.neededWhen.name]) && !isNeeded(field, said) && !mayBeLeft(field, said);

/** Fields that are checked anew when this control has changed. */
const waitingFor = (name: string, fields: readonly Field[]): string[] =>
  fields
    .filter(({ neededWhen, blankWith }) => neededWhen?.name === name || blankWith?.includes(name))
    .map(firstControl);

/** What hangs on another answer is asked once that answer is there. */
const isAsked = (field: Field, said: Values): boolean =>
  Boolean(textOf(said, field.neededWhen?.name ?? "")) && isNeeded(field, said);

import { listOf, partNames, textOf, type Field, type Values } from "./form";
import { birthYearFrom, numberFrom, yearsAndMonthsFrom } from "./typed-number";

/** The one check of the form of an answer, in the browser for speed and on the server for certain. */
export function checkField(field: Field, values: Values): string | null {
  if (!isNeeded(field, values) || isBlankRow(field, values)) return null;
  switch (field.kind) {
    case "choice":
    case "select":
      return checkChoice(field, values);
    case "checks":
      return checkTicks(field, values);
    case "number":
      return checkNumbers(field, values, [field.name]);
    case "months":
      return checkNumbers(field, values, [partNames(field.name).years, partNames(field.name).months]);
  }
}

/** Has to be answered, or is: what hangs on 不清楚 counts only where somebody says more. */
export const isNeeded = (field: Field, values: Values): boolean =>
  !field.neededWhen || isCalledFor(field, values) || (mayBeLeft(field, values) && !saysNothing(field, values));

const isCalledFor = ({ neededWhen }: Field, values: Values): boolean =>
  neededWhen?.values.includes(textOf(values, neededWhen.name)) ?? false;

/** The question on which it hangs was left open. */
export const mayBeLeft = ({ neededWhen }: Field, values: Values): boolean =>
  neededWhen?.orLeft?.includes(textOf(values, neededWhen.name)) ?? false;

const saysNothing = ({ name }: Field, values: Values): boolean =>
  [name, ...Object.values(partNames(name))].every((part) => ["", "unsure"].includes(textOf(values, part)));

const isBlankRow = ({ blankWith }: Field, values: Values): boolean =>
  blankWith !== undefined && blankWith.every((name) => listOf(values, name).every((said) => said === ""));

const optionsOf = ({ options, groups }: Field): string[] =>
  [...options, ...(groups ?? []).flatMap((group) => group.options)].map(({ value }) => value);

function checkChoice(field: Field, values: Values): string | null {
  return optionsOf(field).includes(textOf(values, field.name)) ? null : field.messages.required;
}

function checkTicks(field: Field, values: Values): string | null {
  const known = optionsOf(field);
  const ticked = listOf(values, field.name).filter((value) => known.includes(value));
  if (ticked.length === 0) return field.optional ? null : field.messages.required;
  const alone = field.options.some((option) => option.alone && ticked.includes(option.value));
  return alone && ticked.length > 1 ? (field.messages.exclusive ?? field.messages.required) : null;
}

function checkNumbers(field: Field, values: Values, names: string[]): string | null {
  const { messages, max = Number.MAX_SAFE_INTEGER } = field;
  const given = names.map((name) => textOf(values, name)).filter((text) => text !== "");
  const unsure = isUnsure(field, values);
  if (unsure && given.length > 0) return messages.both ?? messages.required;
  if (given.length === 0) return unsure || isNoneBeside(field, values) ? null : messages.required;
  const born = bornIn(field, given[0] ?? "");
  if (born !== null) return born;
  const number = numberOf(field, values);
  if (number === null) return messages.digits ?? messages.required;
  return number > max ? (messages.max ?? messages.required) : null;
}

/** Whoever types a year of birth is told the two ages that it can mean. */
function bornIn({ thisYear, max, messages }: Field, text: string): string | null {
  const year = thisYear === undefined ? null : birthYearFrom(text, thisYear, max ?? 0);
  if (year === null || thisYear === undefined || !messages.born) return null;
  const [before, after] = [Math.max(0, thisYear - year - 1), thisYear - year];
  return messages.born.replace("YEAR", `${year}`).replace("AFTER", `${after}`).replace("BEFORE", `${before}`);
}

const isNoneBeside = ({ blankBeside }: Field, values: Values): boolean =>
  blankBeside !== undefined &&
  Object.values(partNames(blankBeside))
    .slice(0, 2)
    .some((name) => textOf(values, name) !== "");

export const isUnsure = ({ name }: Field, values: Values): boolean => listOf(values, partNames(name).unsure).length > 0;

/** The number that a field means, `null` where it is none: years and months are counted in months; what is left blank is none. */
export function numberOf({ name, kind }: Field, values: Values): number | null {
  if (kind === "number") return numberFrom(textOf(values, name));
  const [years, months] = [partNames(name).years, partNames(name).months].map((part) => textOf(values, part));
  const whole = months === "" ? yearsAndMonthsFrom(years ?? "") : null;
  if (whole) return whole.years * 12 + whole.months;
  const [inYears, inMonths] = [years, months].map((text) => (text ? numberFrom(text) : 0));
  return inYears == null || inMonths == null ? null : inYears * 12 + inMonths;
}

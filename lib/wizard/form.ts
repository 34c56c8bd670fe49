/** What a question page shows: plain data, so that the browser needs neither the schema nor the catalogues. */
export interface Option {
  value: string;
  label: string;
  hint?: string;
  /** Cannot be ticked together with others; stands apart, after 或者. */
  alone?: boolean;
}

export interface Field {
  name: string;
  kind: "choice" | "checks" | "select" | "number" | "months";
  label: string;
  /** Whose field it is, before its error in a list of errors. */
  prefix?: string;
  hint?: string;
  options: Option[];
  /** So long a list, asked of several people, that it opens on demand: the words that open it. */
  folded?: string;
  /** So few and short that they stand side by side. */
  inline?: boolean;
  /** Under which heading the options of a list stand. */
  groups?: { label: string; options: Option[] }[];
  unit?: string;
  units?: { years: string; months: string };
  /** The words of the tick that stands for 不清楚 beside a number. */
  unsureLabel?: string;
  /** Asked only when another field has one of these values. */
  neededWhen?: {
    name: string;
    values: string[];
    /** With these it may be left as it is, and is then not known either. */
    orLeft?: string[];
  };
  optional?: boolean;
  /** Controls of a row about somebody who may not be there: where all are empty, nothing is said and nothing is missing. */
  blankWith?: string[];
  /** Derived from the schema of the facts. */
  max?: number;
  /** Where an age is asked: a year of birth is told from it. */
  thisYear?: number;
  /** Of two ways to have paid, the one that is left blank beside the other is none. */
  blankBeside?: string;
  /** Only whoever says yes to the question before goes on: the words that open the rest. */
  follows?: string;
  /** What opens stands open, until the question before is left open. */
  isShort?: boolean;
  /** One of many lists, each beside its name. */
  inRow?: boolean;
  messages: { required: string; digits?: string; max?: string; exclusive?: string; both?: string; born?: string };
}

export interface FieldGroup {
  id: string;
  legend: string | null;
  /** Every second of them is a name that does not break. */
  legendParts?: string[];
  /** What is asked of somebody who is as the applicant opens on demand: the words that say so. */
  folded?: string;
  fields: Field[];
}

export type Values = Readonly<Record<string, string | string[] | undefined>>;

export interface FieldError {
  field: string;
  message: string;
}

/** What the server says to a submission that it did not take. */
export interface Refusal {
  problems: FieldError[];
  /** Not refused but asked again: the code under which unlikely answers are confirmed; else empty. */
  confirmed: string;
  values: Values;
  /** The form is of another household than the one that is open: of which. It stays of that one. */
  ofHousehold?: string;
}

export const partNames = (name: string) => ({
  years: `${name}_years`,
  months: `${name}_months`,
  unsure: `${name}_unsure`,
});

/** Where the link of an error goes, and the control that carries it. */
export const firstControl = ({ name, kind }: Field): string => (kind === "months" ? partNames(name).years : name);

export const textOf = (values: Values, name: string): string => {
  const value = values[name];
  return plain(Array.isArray(value) ? (value[0] ?? "") : (value ?? ""));
};

/** Digits of a Chinese keyboard are digits. */
const plain = (text: string): string => text.normalize("NFKC").trim();

export function listOf(values: Values, name: string): string[] {
  const value = values[name];
  return Array.isArray(value) ? value.map(plain) : value ? [plain(value)] : [];
}

/** A tick that answers for everybody of whom nothing is said: what the applicant says. */
export const sameName = "same";

/** Buttons that answer for several people: all say no, or all who were not answered for say no. */
const nobodyButtons = ["nobody", "rest"] as const;
export type NobodyButton = (typeof nobodyButtons)[number];

/** Brings more rows, and asks for nothing yet. */
export const moreRowsButton = "rows";

export const isNobodyButton = (pressed: string | undefined): boolean =>
  nobodyButtons.some((button) => button === pressed);

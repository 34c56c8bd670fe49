import type { ReactNode } from "react";
import type { FieldGroup, Refusal, Values } from "@/lib/wizard/form";
import type { NobodyView } from "@/lib/wizard/nobody";
import type { OfAnotherTexts } from "./of-another";

export interface SubmitButton {
  label: string;
  /** The label in words that do not break. */
  parts?: readonly string[];
  then?: string;
}

export interface FormTexts {
  errorTitle: string;
  confirmTitle: string;
  confirm: string;
  errorPrefix: string;
  pageTitle: string;
  or: string;
  choose: string;
  ofAnother: OfAnotherTexts;
}

export interface QuestionFormProps {
  /** Whose form it is; a form of another household than the open one is refused. */
  household: string;
  action: (before: Refusal | null, data: FormData) => Promise<Refusal | null>;
  /** Where a browser without scripts posts to. */
  permalink: string;
  title: string;
  /** The title as it is shown: its words do not break. */
  heading?: ReactNode;
  nobody?: NobodyView | null;
  hint?: ReactNode;
  groups: readonly FieldGroup[];
  /** Each group is a short row about somebody. */
  rows?: boolean;
  values: Values;
  buttons: readonly SubmitButton[];
  texts: FormTexts;
  /** Why it is asked, and what else belongs to the form. */
  children?: ReactNode;
}

import { none } from "@/policies/facts/vocabulary";
import type { Words } from "../i18n/words";
import { otherCase } from "./field-values";
import type { Field, Option } from "./form";

export type Shape = Omit<Field, "name" | "label">;

export const messages = (words: Words, required: string): Field["messages"] => ({
  required: words.say(`wizard.errors.${required}`),
});

export const ticks = (words: Words, option: string): Field["messages"] => ({
  ...messages(words, "checks"),
  exclusive: words.say("wizard.errors.exclusive", { option }),
});

export const unsure = (words: Words): Option => ({
  value: "unsure",
  label: words.say("wizard.options.unsure"),
  hint: words.say("wizard.options.unsureHint"),
  alone: true,
});

/** Whoever fits into no option need not choose one that is not true. */
export const other = (fact: string, words: Words): Option[] => {
  const text = words.find(`wizard.others.${fact.replaceAll(".", "_")}`);
  return text === null ? [] : [{ value: otherCase, label: words.say("wizard.options.other"), hint: text, alone: true }];
};

export const alone = (key: string, words: Words, value: string = none): Option => ({
  value,
  label: words.say(`wizard.options.${key}`),
  alone: true,
});

export const hint = (text: string | null): Partial<Option> => (text ? { hint: text } : {});

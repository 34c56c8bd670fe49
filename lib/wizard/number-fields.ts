import { type FactName, rowOf } from "@/policies/facts/rows";
import type { Words } from "../i18n/words";
import { today } from "../today";
import { messages, type Shape } from "./field-parts";

export function ageField(words: Words): Shape {
  const max = rowOf("ageYears").values as number;
  return {
    kind: "number",
    options: [],
    hint: words.say("wizard.fields.ageHint"),
    unit: words.say("wizard.fields.age_unit"),
    max,
    thisYear: Number(today().slice(0, 4)),
    unsureLabel: words.say("wizard.options.unsure"),
    messages: {
      ...messages(words, "number"),
      born: words.say("wizard.errors.born"),
      digits: words.say("wizard.errors.digits"),
      max: words.say("wizard.errors.tooLarge", { max }),
      both: words.say("wizard.errors.both", { option: words.say("wizard.options.unsure") }),
    },
  };
}

export function monthsField(fact: FactName, words: Words): Shape {
  const max = rowOf(fact).values as number;
  const tick = words.say("wizard.options.unsure");
  return {
    kind: "months",
    options: [],
    unsureLabel: tick,
    units: { years: words.say("ui.years"), months: words.say("ui.months") },
    max,
    messages: {
      ...messages(words, "months"),
      digits: words.say("wizard.errors.digitsMonths"),
      both: words.say("wizard.errors.both", { option: tick }),
      max: words.say("wizard.errors.tooManyMonths", { years: Math.floor((max + 1) / 12) }),
    },
  };
}

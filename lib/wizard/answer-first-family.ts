import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { today } from "../today";
import type { Taken } from "./answer";
import { firstFamilyFields, firstFamilySlots, rowsFor, rowsIn, saidRows } from "./first-family";
import { firstControl, moreRowsButton, type Refusal } from "./form";
import { applicantId, withoutPerson } from "./people";
import { postedValues, textIn } from "./posted";
import { personOf } from "./slots";
import { submit } from "./submit";

/** The posted page of the whole family: rows in which nothing is said are nobody, and nobody's who was there before. */
export function answerFirstFamily(answers: Answers, data: FormData, words: Words): Taken {
  const rows = rowsFor(answers, rowsIn(textIn(data, "rows")));
  const { slots: all, everybody } = firstFamilySlots(answers, rows);
  const { fields: shown } = firstFamilyFields(all, everybody, words);
  const values = postedValues(data, shown);
  const said = saidRows(all, shown, values, textIn(data, "then") !== moreRowsButton);
  const slots = all.filter((_, index) => said[index]);
  const fields = shown.filter((_, index) => said[index]);
  const there = new Set(slots.map(personOf));
  const family = everybody.household.people
    .filter(({ id }) => id !== applicantId && !there.has(id))
    .reduce((next, { id }) => withoutPerson(next, id), everybody);
  const result = submit({ answers: family, slots, fields, values, confirmed: textIn(data, "confirmed") }, words);
  if (!result.taken) return { refusal: { problems: result.problems, confirmed: result.confirmed, values } };
  const tooLarge: Refusal = {
    problems: fields
      .slice(0, 1)
      .map((field) => ({ field: firstControl(field), message: words.say("wizard.errors.tooLargeCookie") })),
    confirmed: "",
    values,
  };
  return { answers: { ...result.answers, answeredOn: today() }, tooLarge };
}

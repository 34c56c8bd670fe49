import type { Person } from "@/policies/facts/schema";
import type { Words } from "../../i18n/words";
import type { Answers } from "../../session/answers";
import { personLabels } from "../labels";
import { withPlaces } from "../places";
import { noAnswers } from "../start";

/** A family that considers 西宁 and 毕节, and has said next to nothing. */
export const withPeople = (...people: Partial<Person>[]): Answers =>
  withPlaces({ ...noAnswers, household: { people: people.map((one, index) => ({ id: `P${index + 1}`, ...one })) } }, [
    "xining",
    "bijie",
  ]);

export const familyOfThree = (): Answers =>
  withPeople(
    { relation: "applicant", ageYears: 40 },
    { relation: "spouse", ageYears: 38 },
    { relation: "child", ageYears: 9 },
  );

/** What fields need to be put into words. */
export const wordingOf = (answers: Answers, words: Words) => ({ words, answers, names: personLabels(answers, words) });

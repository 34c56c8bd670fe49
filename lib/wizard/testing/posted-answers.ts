import { wordsOf } from "../../i18n/words";
import type { Answers } from "../../session/answers";
import { answerMember, answerStep } from "../answer";
import { withPerson } from "../people";
import { withPlaces } from "../places";
import { noAnswers } from "../start";
import { stepById } from "../steps";

export const words = await wordsOf("zh-Hans");

export const inXining = withPlaces({ ...noAnswers, trail: ["places", "family"] }, ["xining"]);
export const couple = withPerson(withPerson(inXining, "P1", { ageYears: 36 }), "P2", {
  relation: "spouse",
  ageYears: 34,
});

export function form(said: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(said)) for (const each of [value].flat()) data.append(name, each);
  return data;
}

export function post(id: string, answers: Answers, said: Record<string, string | string[]>) {
  const step = stepById(id);
  if (!step) throw new Error(id);
  return answerStep(
    step,
    answers,
    form({
      asked: Object.keys(said)
        .map((name) => name.replace(/_(years|months|unsure)$/, ""))
        .join(" "),
      ...said,
    }),
    words,
  );
}

export const postMember = (answers: Answers, id: string, said: Record<string, string>) =>
  answerMember(id, answers, form(said), words);

export const kept = (taken: ReturnType<typeof post>): Answers => {
  if ("refusal" in taken) throw new Error(JSON.stringify(taken.refusal));
  return taken.answers;
};
export const problems = (taken: ReturnType<typeof post>) =>
  "refusal" in taken ? taken.refusal.problems.map(({ field }) => field) : [];

import { beforeAll, describe, expect, test } from "vitest";
import { type FactName } from "@/policies/facts/rows";
import { factIn } from "@/policies/facts/with-fact";
import { wordsOf, type Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { about } from "./fact-key";
import { openFacts } from "./open-facts";
import { slotsOf } from "./slots";
import { steps, type Step } from "./steps";
import { submit } from "./submit";
import { everybody } from "./testing/family-away";
import { knownAnswers, places } from "./testing/family-known";
import { pageOf } from "./testing/page-of";

let words: Words;
beforeAll(async () => {
  words = await wordsOf("zh-Hans");
});

let known: Answers;
beforeAll(() => {
  known = knownAnswers();
});

/** Sends a page back as it was shown. */
function sentBack(step: Step, answers: Answers) {
  const slots = slotsOf(step, answers, openFacts(answers));
  const { fields, values } = pageOf(slots, answers, words);
  return { slots, result: submit({ answers, slots, fields, values, confirmed: "" }, words) };
}

describe("a page that is sent back as it was shown changes nothing", () => {
  test.each(
    steps.filter(({ place, topic }) => topic !== "family" && (place === null || places.some((id) => id === place))),
  )("$id", (step) => {
    const { slots, result } = sentBack(step, known);
    if (slots.length === 0) return expect(step.facts.every((fact) => isSilent(fact))).toBe(true);
    expect(result).toMatchObject({ taken: true });
    if (result.taken) expect(result.answers.household).toEqual(known.household);
  });

  /** Of nobody here anything is said of these. */
  const isSilent = (fact: FactName): boolean =>
    everybody.every((person) =>
      [null, ...places].every(
        (jurisdiction) => factIn(known.household, about(fact, { person, jurisdiction, register: "R1" })) === null,
      ),
    );
});

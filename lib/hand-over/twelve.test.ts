import { beforeEach, expect, test, vi } from "vitest";
import type { Value } from "@/policies/facts/row";
import { refKey, rowOf } from "@/policies/facts/rows";
import { elsewhere, none } from "@/policies/facts/vocabulary";
import { withFacts } from "@/policies/facts/with-fact";
import { areaIds } from "@/policies/jurisdictions";
import type { Answers } from "../session/answers";
import { twelveStrangers } from "../session/testing/twelve";
import type { Ref } from "../wizard/fact-key";
import { openFacts } from "../wizard/open-facts";
import { reconcile } from "../wizard/reconcile";
import { openCode, sealCode } from "./code";
import { drawCode } from "./draw-code";

beforeEach(() => vi.stubEnv("SESSION_KEY", "a key of more than thirty-two letters"));

/** Four generations: who they are and how old. */
const members = [
  ["applicant", 52],
  ["spouse", 50],
  ["child", 28],
  ["child", 25],
  ["child", 15],
  ["parent", 77],
  ["parent", 75],
  ["parentInLaw", 74],
  ["parentInLaw", 72],
  ["sibling", 47],
  ["childInLaw", 27],
  ["grandchild", 3],
] as const;
const people = members.map(([relation, ageYears], index) => ({
  id: `P${index + 1}`,
  relation,
  ageYears,
  wantsToMove: true,
}));
const family: Answers = { ...twelveStrangers, household: { ...twelveStrangers.household, people } };

/** Always the same lots. */
function lots(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

/** As twelve people answer: much is alike, much is no or nothing, and a third is something else. */
function answerBy(draw: (below: number) => number) {
  const oneOf = <T>(items: readonly T[]): T => items[draw(items.length)] as T;
  return ({ fact, person, jurisdiction }: Ref): Value | null => {
    const { type, values } = rowOf(fact);
    switch (type) {
      case "boolean":
        return draw(10) < 3;
      case "number":
        return draw(10) < 6 ? 0 : oneOf([3, 6, 12, 14, 24, 31, 36, 60, 120]);
      case "division":
        return oneOf(["622900", "630200", "630100"]);
      case "school":
        return oneOf(["630100", "620100", elsewhere]);
      case "list":
        return draw(20) < 17 ? [] : [oneOf(values as readonly string[])];
      case "place":
        return jurisdiction ? oneOf(areaIds(jurisdiction)) : null;
      case "placeOrNone":
        return none;
      case "people":
        return [person === "P1" ? "P2" : "P1"];
      case "oneOf":
        return draw(10) < 7 ? ((values as readonly string[]).at(-1) ?? null) : oneOf(values as readonly string[]);
      default:
        return null;
    }
  };
}

/** Everything that is asked, page after page, also what only rights and papers hang on. */
function answered(start: Answers, answer: (ref: Ref) => Value | null): Answers {
  let answers = start;
  for (let round = 0; round < 12; round += 1) {
    const { outcome, more } = openFacts(answers);
    const asked = outcome.size > 0 ? [...outcome.values()].map(({ ref }) => ref) : [...more.values()];
    if (asked.length === 0) break;
    const said = asked.map((ref) => ({ ref, value: answer(ref) }));
    const unsure = [...answers.unsure, ...said.filter(({ value }) => value === null).map(({ ref }) => refKey(ref))];
    answers = reconcile({ ...answers, household: withFacts(answers.household, said), unsure }, []).answers;
  }
  return answers;
}

test("twelve people who answer everything about five places: 105 modules on a side are enough", () => {
  const all = answered(family, answerBy(lots(1)));
  const { digits } = sealCode(all);
  expect(drawCode(digits)?.size, `${digits.length} digits`).toBeLessThanOrEqual(105 + 8);
  const opened = openCode(digits);
  expect("answers" in opened && opened.answers.household).toEqual(all.household);
});

import { beforeAll, describe, expect, test } from "vitest";
import { refKey, type FactName } from "@/policies/facts/rows";
import type { Person } from "@/policies/facts/schema";
import { factIn } from "@/policies/facts/with-fact";
import { wordsOf, type Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import { apply } from "./apply";
import { about, type Ref } from "./fact-key";
import type { Values } from "./form";
import { questionFields } from "./question-form";
import { nameOf, type Slot } from "./slots";
import { noAnswers } from "./start";

let words: Words;
beforeAll(async () => {
  words = await wordsOf("zh-Hans");
});

const couple = (own: Partial<Person> = {}, other: Partial<Person> = {}, more: Partial<Answers> = {}): Answers => ({
  ...noAnswers,
  places: ["xining", "weihai"],
  ...more,
  household: {
    destinations: { xining: {}, weihai: {} },
    people: [
      { id: "P1", relation: "applicant", ageYears: 36, ...own },
      { id: "P2", relation: "spouse", ageYears: 34, ...other },
    ],
  },
});
const asks = (...refs: Ref[]): Slot[] => refs.map((ref) => ({ kind: "fact", ref }));
const of = (fact: FactName, person = "P2", jurisdiction: Ref["jurisdiction"] = null): Ref =>
  about(fact, { person, jurisdiction });

/** What a page makes of the answers, one field after the other. */
function said(answers: Answers, slots: Slot[], values: Values): Answers {
  const { fields } = questionFields(slots, "", answers, words);
  return slots.reduce((next, slot, index) => {
    const field = fields[index];
    return field ? apply(next, slot, field, values) : next;
  }, answers);
}
const value = (answers: Answers, ref: Ref) =>
  answers.unsure.includes(refKey(ref)) ? "unsure" : factIn(answers.household, ref);

describe("the same hukou as the applicant", () => {
  const slots = asks(of("hukou.kind", "P1"), of("hukou.division", "P1"), of("hukou.kind"), of("hukou.division"));
  const page = (kind: string, division: string, other: string): Answers =>
    said(couple(), slots, {
      "hukou_kind-P1": kind,
      "hukou_division-P1": division,
      "hukou_kind-P2": other,
      "hukou_division-P2": "370000",
    });

  test("is what the applicant has said on the same page", () => {
    const same = page("rural", "410100", "same");
    expect([value(same, of("hukou.kind")), value(same, of("hukou.division"))]).toEqual(["rural", "410100"]);
    const own = page("rural", "410100", "urban");
    expect([value(own, of("hukou.kind")), value(own, of("hukou.division"))]).toEqual(["urban", "370000"]);
  });

  test("is as unclear as the applicant's", () => {
    const same = page("rural", "unsure", "same");
    expect([value(same, of("hukou.kind")), value(same, of("hukou.division"))]).toEqual(["rural", "unsure"]);
  });

  test("says nothing of where somebody without one has it", () => {
    expect(value(page("none", "410100", "none"), of("hukou.division"))).toBeNull();
    expect(value(page("unsure", "410100", "unsure"), of("hukou.kind"))).toBe("unsure");
  });
});

describe("a hukou that was never moved", () => {
  const slots = asks(of("formerHukou.kind", "P1"), of("formerHukou.division", "P1"));
  const former = (hukou: Person["hukou"], unsure: string[] = [], kind = "unchanged") => {
    const next = said(couple({ hukou: hukou ?? null }, {}, { unsure }), slots, {
      "formerHukou_kind-P1": kind,
      "formerHukou_division-P1": "370000",
    });
    return slots.map((slot) => slot.kind === "fact" && value(next, slot.ref));
  };

  test("is the present one, as far as that is known", () => {
    expect(former({ kind: "rural", division: "410100" })).toEqual(["rural", "410100"]);
    expect(former({ kind: "urban" })).toEqual(["urban", "unsure"]);
    expect(former(null)).toEqual(["unsure", "unsure"]);
    expect(former({ kind: "none" })).toEqual(["unsure", "unsure"]);
    expect(former({ division: "410100" }, [refKey(of("hukou.kind", "P1"))])).toEqual(["unsure", "410100"]);
  });

  test("is not, where it was another", () => {
    expect(former({ kind: "urban", division: "410100" }, [], "rural")).toEqual(["rural", "370000"]);
    expect(former({ kind: "urban", division: "410100" }, [], "unsure")).toEqual(["unsure", "370000"]);
  });
});

describe("an answer that says another", () => {
  const lives = asks(of("livesIn", "P1", "xining"), of("monthsLived", "P1", "xining"));
  const [where, months] = ["livesIn-P1-xining", "monthsLived-P1-xining"];

  test("who lives elsewhere has not lived there", () => {
    const next = said(couple(), lives, { [`${where}`]: "none", [`${months}_years`]: "3" });
    expect([value(next, of("livesIn", "P1", "xining")), value(next, of("monthsLived", "P1", "xining"))]).toEqual([
      null,
      0,
    ]);
    const alone = said(couple(), lives.slice(0, 1), { [`${where}`]: "none" });
    expect(value(alone, of("monthsLived", "P1", "xining"))).toBe(0);
  });

  test("who does not know where does not know how long", () => {
    const next = said(couple(), lives, { [`${where}`]: "unsure", [`${months}_years`]: "3" });
    expect([value(next, of("livesIn", "P1", "xining")), value(next, of("monthsLived", "P1", "xining"))]).toEqual([
      "unsure",
      "unsure",
    ]);
  });

  test("who lives there says how long", () => {
    const next = said(couple(), lives, {
      [`${where}`]: "cityDistrict",
      [`${months}_years`]: "3",
      [`${months}_months`]: "1",
    });
    expect([value(next, of("livesIn", "P1", "xining")), value(next, of("monthsLived", "P1", "xining"))]).toEqual([
      "cityDistrict",
      37,
    ]);
    const unclear = said(couple(), lives, { [`${where}`]: "cityDistrict", [`${months}_unsure`]: ["unsure"] });
    expect(value(unclear, of("monthsLived", "P1", "xining"))).toBe("unsure");
  });

  test("a school abroad is elsewhere, and one that is not is not abroad any more", () => {
    const school = asks(of("education.graduatedIn", "P1"));
    const abroad = said(couple(), school, { "education_graduatedIn-P1": "overseas" });
    expect(abroad.household.people[0]?.education).toEqual({ graduatedIn: "elsewhere", graduatedOverseas: true });
    const back = said(abroad, school, { "education_graduatedIn-P1": "630100" });
    expect(value(back, of("education.graduatedIn", "P1"))).toBe("630100");
    expect(value(back, of("education.graduatedOverseas", "P1"))).toBeNull();
  });

  test("a county that is known stays known when its city is chosen again, and no longer", () => {
    const division = asks(of("hukou.division", "P1"));
    const county = couple({ hukou: { division: "410102" } });
    const chosen = (code: string) =>
      value(said(county, division, { "hukou_division-P1": code }), of("hukou.division", "P1"));
    expect([chosen("410100"), chosen("410000"), chosen("370000")]).toEqual(["410102", "410000", "370000"]);
  });
});

describe("ticks", () => {
  const ticked = (slot: Slot, values: string[], answers = couple()) =>
    said(answers, [slot], { [nameOf(slot)]: values });

  test("who stays does not want to move", () => {
    const stays = (values: string[]) =>
      ticked({ kind: "stays", person: "P2" }, values).household.people.map(({ wantsToMove }) => wantsToMove);
    expect([stays(["yes"]), stays([])]).toEqual([
      [undefined, false],
      [undefined, true],
    ]);
  });

  test("places, all of them where nobody is sure", () => {
    expect(ticked({ kind: "places" }, ["weihai", "bijie"]).places).toEqual(["weihai", "bijie"]);
    expect(ticked({ kind: "places" }, ["unsure"]).places).toHaveLength(5);
  });

  test("ties, to all places where nobody is sure, to none where none is ticked", () => {
    const apart = (values: string[]) => ticked({ kind: "ties" }, values).withoutTies;
    expect([apart(["weihai"]), apart(["none"]), apart(["unsure"])]).toEqual([["xining"], ["xining", "weihai"], []]);
  });

  test("booklets, one or several", () => {
    const together = (answer: string) =>
      Object.keys(said(couple(), [{ kind: "together" }], { together: answer }).household.registers ?? {});
    expect([together("yes"), together("unsure"), together("no")]).toEqual([["R1"], ["R1"], ["R1", "R2"]]);
  });

  test("honours and holders, nobody and 不清楚 among them", () => {
    const slot = asks(of("qualification.honours", "P1"))[0] as Slot;
    const honours = (...values: string[]) => value(ticked(slot, values), of("qualification.honours", "P1"));
    expect([honours("heritageBearer"), honours("none"), honours("unsure")]).toEqual([["heritageBearer"], [], "unsure"]);
  });

  test("certificates: every fact of the page, or none is sure", () => {
    const slot: Slot = {
      kind: "marks",
      person: "P1",
      facts: ["qualification.degree", "qualification.technicalWorker"],
    };
    const marks = (...values: string[]) => slot.facts.map((fact) => value(ticked(slot, values), of(fact, "P1")));
    expect([marks("masterDegree"), marks("none"), marks("unsure")]).toEqual([
      ["master", false],
      ["none", false],
      ["unsure", "unsure"],
    ]);
  });
});

test("a choice of yes and no is one, a number a number, and what is known is sure again", () => {
  const unsure = [refKey(of("stableIncome", "P1", "xining")), refKey(of("ageYears", "P1"))];
  const next = said(
    couple({ ageYears: null }, {}, { unsure }),
    asks(of("stableIncome", "P1", "xining"), of("ageYears", "P1")),
    { "stableIncome-P1-xining": "true", "ageYears-P1": "41" },
  );
  expect([value(next, of("stableIncome", "P1", "xining")), value(next, of("ageYears", "P1"))]).toEqual([true, 41]);
  const no = said(next, asks(of("stableIncome", "P1", "xining")), { "stableIncome-P1-xining": "false" });
  expect(value(no, of("stableIncome", "P1", "xining"))).toBe(false);
});

import { expect, test } from "vitest";
import type { Answers } from "../session/answers";
import { sameName } from "./form";
import { withPerson } from "./people";
import { progressOf } from "./progress";
import { questionView } from "./question";
import { stepById } from "./steps";
import { couple, kept, post, words } from "./testing/posted-answers";

const own = { "hukou_kind-P1": "rural", "hukou_division-P1": "410100" };
const asked = { "hukou_kind-P2": "", "hukou_division-P2": "", "hukou_kind-P3": "", "hukou_division-P3": "" };
const family = withPerson(couple, "P3", { relation: "child", ageYears: 6 });

function again(answers: Answers) {
  const step = stepById("hukou");
  const view = step && questionView(step, answers, progressOf(answers), words, true);
  if (!view) throw new Error("no page");
  return view;
}
const hukouOf = ({ household }: Answers) => household.people.map(({ hukou }) => hukou?.division);

test("where all are as the applicant the tick is set, the others are one line, and a changed answer is that of all", () => {
  const told = kept(post("hukou", family, { ...own, ...asked, [sameName]: "yes" }));
  const { values, groups, nobody } = again(told);
  expect(values[sameName]).toEqual(["yes"]);
  expect(Object.keys(values).filter((name) => /-P[23]/.test(name))).toEqual([]);
  expect(groups.map(({ folded }) => folded)).toEqual([undefined, undefined, undefined]);
  expect(nobody?.same?.alike).toContain("其他2位家人：和您一样");
  const moved = { ...own, "hukou_division-P1": "110000", ...asked, [sameName]: "yes" };
  expect(hukouOf(kept(post("hukou", told, moved)))).toEqual(["110000", "110000", "110000"]);
});

test("where somebody differs only those who do not are one line each, with what was said", () => {
  const told = kept(
    post("hukou", family, {
      ...own,
      ...asked,
      [sameName]: "yes",
      "hukou_kind-P3": "urban",
      "hukou_division-P3": "110000",
    }),
  );
  const { values, groups } = again(told);
  expect(values[sameName]).toBeUndefined();
  expect(groups.map(({ folded }) => folded ?? null)).toEqual([null, expect.stringContaining("和您一样"), null]);
  expect(values["hukou_kind-P2"]).toBe("rural");
});

test("nobody of whom nothing is said is taken for alike", () => {
  const { values, groups } = again(family);
  expect(values[sameName]).toBeUndefined();
  expect(groups.some(({ folded }) => folded)).toBe(false);
});

test("a page that was not taken keeps the tick", () => {
  const taken = post("hukou", family, {
    "hukou_kind-P1": "rural",
    "hukou_division-P1": "",
    ...asked,
    [sameName]: "yes",
  });
  expect("refusal" in taken && taken.refusal.values[sameName]).toEqual(["yes"]);
});

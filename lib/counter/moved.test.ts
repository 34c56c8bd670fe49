import { expect, test } from "vitest";
import { deskOf, takeDesk } from "./desk";
import { asMoved, movedIn } from "./moved";

const at = { locale: "zh-Hans", here: "xining" } as const;
const post = (values: Record<string, string>) =>
  takeDesk(
    null,
    { people: ["P1"], places: ["xining"], apart: [], values: { "hukou_kind-P1": "rural", ...values } },
    at,
  );

test.each([
  ["rural", "", "rural"],
  ["rural", "?", "rural"],
  ["unchanged", "", "unchanged"],
])(
  "a hukou of a place that nobody has named, before that %s of %j: the page says so again",
  async (kind, place, shown) => {
    const sent = { "formerHukou_kind-P1": kind, "formerHukou_division-P1": place };
    const { answers, desk } = await post(sent);
    const moved = movedIn(sent, desk.values);
    const again = (await deskOf(answers, at)).values;
    expect(asMoved(again, moved, answers)["formerHukou_kind-P1"]).toBe(shown);
  },
);

test("with the place of today known there is nothing to keep, and nothing is kept of whom it was not said", async () => {
  const sent = { "hukou_division-P1": "甘肃 临夏", "formerHukou_kind-P1": "rural" };
  const { desk } = await post(sent);
  expect([desk.values["formerHukou_kind-P1"], movedIn(sent, desk.values)]).toEqual(["rural", []]);
  expect(movedIn({}, { "formerHukou_kind-P1": "unchanged" })).toEqual([]);
});

import { expect, test } from "vitest";
import { packAnswers, unpackAnswers } from "../session/packing";
import { deskOf, takeDesk } from "./desk";
import { asUnmoved, unmovedIn } from "./unmoved";

const at = { locale: "zh-Hans", here: "xining" } as const;
const kind = "formerHukou_kind-P1";
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
  async (said, place, shown) => {
    const sent = { [kind]: said, "formerHukou_division-P1": place };
    const { answers, desk } = await post(sent);
    const again = (await deskOf(answers, at)).values;
    expect(asUnmoved(again, unmovedIn(sent, desk.values))[kind]).toBe(shown);
  },
);

test.each(["rural", "unchanged"])(
  "a code of somebody whose places nobody has named, before that %s, opens without saying that it never moved",
  async (said) => {
    const { answers } = await post({ [kind]: said, "hukou_division-P1": "?", "formerHukou_division-P1": "?" });
    const opened = unpackAnswers(packAnswers(answers));
    if (!opened) throw new Error("the code does not open");
    const { values } = await deskOf(opened, at);
    expect([values[kind], values["formerHukou_division-P1"]]).toEqual(["rural", "unsure"]);
  },
);

test("with the place of today known there is nothing to keep, and nothing is kept of whom it was not said", async () => {
  const sent = { "hukou_division-P1": "甘肃 临夏", [kind]: "unchanged" };
  const { desk } = await post(sent);
  expect([desk.values[kind], unmovedIn(sent, desk.values)]).toEqual(["unchanged", []]);
  expect(unmovedIn({}, { [kind]: "rural" })).toEqual([]);
  expect(asUnmoved({}, ["P1"])).toEqual({});
});

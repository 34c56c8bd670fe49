import { describe, expect, it } from "vitest";
import { everywhere, MadeEvaluator, readingA, readingAOrLeft, type MadeWay } from "../testing/made-ways";
import { notMet } from "./finding";
import { widest } from "./widest-ways";

const { evaluator, diagramOf } = (() => {
  const made = new MadeEvaluator();
  return { evaluator: made.evaluator, diagramOf: (way: MadeWay) => made.diagramOf(way) };
})();

const poor: MadeWay = { asks: [0], finds: [notMet, everywhere] };
const notPoor: MadeWay = { asks: [0], finds: [everywhere, notMet] };
const works: MadeWay = { asks: [1], finds: [notMet, everywhere, everywhere] };
const poorAndWorks: MadeWay = { asks: [0, 1], finds: [notMet, notMet, notMet, notMet, everywhere, everywhere] };
const poorOrWorks: MadeWay = {
  asks: [0, 1],
  finds: [notMet, everywhere, everywhere, everywhere, everywhere, everywhere],
};
const theOtherWorks: MadeWay = { asks: [3], finds: [notMet, everywhere] };
const bothWork: MadeWay = { asks: [1, 3], finds: [notMet, notMet, notMet, everywhere, notMet, everywhere] };
const onReadingA: MadeWay = { asks: [0], finds: [notMet, readingA] };
const onReadingAOrLeft: MadeWay = { asks: [0], finds: [notMet, readingAOrLeft] };

describe("the widest ways", () => {
  it.each<[string, MadeWay[], MadeWay[]]>([
    ["leave out whoever finds nothing", [{ asks: [], finds: [notMet] }, poor], [poor]],
    ["name equal ways once", [poor, poor], [poor]],
    ["leave out what asks more and finds no more", [poorAndWorks, poor], [poor]],
    ["and of it first what the wider way does not ask", [bothWork, theOtherWorks], [theOtherWorks]],
    ["whichever comes first", [works, poorAndWorks], [works]],
    ["keep what asks more and finds more", [poorOrWorks, poor], [poorOrWorks, poor]],
    ["keep ways that ask different things", [poor, works], [poor, works]],
    ["keep ways that ask the same", [poor, notPoor], [poor, notPoor]],
    ["keep a wider way that asks no less", [onReadingA, poor], [onReadingA, poor]],
    ["count nothing beside an acceptance", [onReadingAOrLeft], [onReadingA]],
    ["name once what counts as the same", [onReadingAOrLeft, onReadingA], [onReadingA]],
    ["are none of none", [], []],
  ])("%s", (_, ways, left) => {
    expect(widest(ways.map(diagramOf), evaluator.logic)).toEqual(left.map(diagramOf));
  });
});

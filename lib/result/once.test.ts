import { expect, test } from "vitest";
import { toldOnce } from "./once";

const itself = (item: string): string => item;

test("what all lists have stands in none of them any more", () => {
  expect(
    toldOnce(
      [
        ["a", "b", "c"],
        ["c", "d", "a"],
      ],
      itself,
    ),
  ).toEqual({
    common: [
      ["a", "a"],
      ["c", "c"],
    ],
    own: [["b"], ["d"]],
  });
});

test("a single list keeps everything", () => {
  expect(toldOnce([["a"]], itself)).toEqual({ common: [], own: [["a"]] });
  expect(toldOnce([], itself)).toEqual({ common: [], own: [] });
});

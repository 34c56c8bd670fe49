import { describe, expect, it } from "vitest";
import { Diagrams, isAnswer, type Operation } from "./diagram";

const larger: Operation = { id: 0, of: Math.max };
const smaller: Operation = { id: 1, of: Math.min };

describe("diagrams", () => {
  it("ask nothing whose answer changes nothing", () => {
    expect(new Diagrams().ask(3, [7, 7, 7])).toBe(7);
  });

  it("are equal numbers when they are equal", () => {
    const diagrams = new Diagrams();
    expect(diagrams.ask(1, [0, 3])).toBe(diagrams.ask(1, [0, 3]));
    expect(diagrams.ask(1, [0, 3])).not.toBe(diagrams.ask(1, [3, 0]));
  });

  it("are different numbers when the question or one branch is another", () => {
    const diagrams = new Diagrams();
    const asked = [1, 2, 3].flatMap((variable) =>
      [1, 2, 3].flatMap((yes) => [4, 5, 6].map((no) => diagrams.ask(variable, [yes, no]))),
    );
    expect(new Set(asked).size).toBe(27);
  });

  it("combine one question with itself branch by branch", () => {
    const diagrams = new Diagrams();
    const town = diagrams.ask(0, [3, 0]);
    const district = diagrams.ask(0, [0, 3]);
    expect(diagrams.apply(larger, town, district)).toBe(3);
    expect(diagrams.apply(smaller, town, district)).toBe(0);
  });

  it("ask earlier variables first, whatever the order of combining", () => {
    const diagrams = new Diagrams();
    const early = diagrams.ask(1, [0, 3]);
    const late = diagrams.ask(5, [0, 3]);
    expect(diagrams.apply(smaller, late, early)).toBe(diagrams.apply(smaller, early, late));
    expect(diagrams.variables(diagrams.apply(smaller, late, early))).toEqual([1, 5]);
    expect(diagrams.answers(diagrams.apply(smaller, late, early))).toEqual(new Set([0, 3]));
  });

  it("forget a question when mapping makes its branches equal", () => {
    const diagrams = new Diagrams();
    const settled = diagrams.map(diagrams.ask(2, [1, 2]), (answer) => (answer > 0 ? 9 : 0));
    expect(isAnswer(settled)).toBe(true);
    expect(settled).toBe(9);
  });
});

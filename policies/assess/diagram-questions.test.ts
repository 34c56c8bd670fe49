import { describe, expect, it } from "vitest";
import { Diagrams, firstNode, isAnswer, type Operation } from "./diagram";

const sum: Operation = { id: 0, of: (a, b) => a * 10 + b };

describe("questions", () => {
  it.each<[string, [number, number[]], [number, number[]]]>([
    ["variables", [1, [0, 3]], [2, [0, 3]]], ["first branches", [1, [0, 3]], [1, [2, 3]]], ["second branches", [1, [0, 3]], [1, [0, 2]]], ["an order", [1, [0, 3]], [1, [3, 0]]],
    ["third branches", [1, [0, 3, 1]], [1, [0, 3, 2]]], ["numbers of branches", [1, [0, 3]], [1, [0, 3, 3]]], ["large variables", [1024, [0, 3]], [1025, [0, 3]]],
    ["a large and a small variable", [2000, [0, 3]], [2, [0, 3]]],
  ])("with other %s are others", (_, [variable, branches], [other, others]) => {
    const diagrams = new Diagrams();
    expect(diagrams.ask(variable, branches)).not.toBe(diagrams.ask(other, others));
    expect(diagrams.ask(variable, branches)).toBe(diagrams.ask(variable, branches));
  });

  it("are numbered from the first, and one that was never asked is refused", () => {
    const diagrams = new Diagrams();
    expect(diagrams.ask(0, [0, 1])).toBe(firstNode);
    expect([isAnswer(firstNode - 1), isAnswer(firstNode)]).toEqual([true, false]);
    expect(() => diagrams.answers(firstNode + 1)).toThrow("no diagram");
  });

  it("keep which operand stands left, and one operation from another", () => {
    const diagrams = new Diagrams();
    const town = diagrams.ask(3, [1, 2]);
    const work = diagrams.ask(4, [3, 4]);
    expect([...diagrams.answers(diagrams.apply(sum, town, work))].sort()).toEqual([13, 14, 23, 24]);
    expect([...diagrams.answers(diagrams.apply(sum, work, town))].sort()).toEqual([31, 32, 41, 42]);
    expect([...diagrams.answers(diagrams.apply({ id: 1, of: (a, b) => a - b + 9 }, work, town))].sort()).toEqual([10, 11, 12]);
  });

  it("are named in ascending order, however deep", () => {
    const diagrams = new Diagrams();
    const deep = diagrams.ask(9, [0, 1]);
    expect(diagrams.variables(diagrams.ask(2, [diagrams.ask(11, [0, 2]), deep]))).toEqual([2, 9, 11]);
  });
});

import { describe, expect, it } from "vitest";
import { Diagrams, firstNode, isAnswer, type Operation } from "./diagram";

const sum: Operation = { id: 0, of: (a, b) => a * 10 + b };

describe("questions", () => {
  it.each<[string, [number, number[]], [number, number[]]]>([
    ["variables", [1, [0, 3]], [2, [0, 3]]],
    ["first branches", [1, [0, 3]], [1, [2, 3]]],
    ["second branches", [1, [0, 3]], [1, [0, 2]]],
    ["an order", [1, [0, 3]], [1, [3, 0]]],
    ["third branches", [1, [0, 3, 1]], [1, [0, 3, 2]]],
    ["large variables", [1024, [0, 3]], [1025, [0, 3]]],
    ["a large and a small variable", [2000, [0, 3]], [2, [0, 3]]],
  ])("with other %s are others", (_, [variable, branches], [other, others]) => {
    const diagrams = new Diagrams();
    expect(diagrams.ask(variable, branches)).not.toBe(diagrams.ask(other, others));
    expect(diagrams.ask(variable, branches)).toBe(diagrams.ask(variable, branches));
  });

  it("are numbered from the first", () => {
    expect(new Diagrams().ask(0, [0, 1])).toBe(firstNode);
    expect([isAnswer(firstNode - 1), isAnswer(firstNode)]).toEqual([true, false]);
  });

  it("stay themselves, however many there are", () => {
    const diagrams = new Diagrams();
    const every = Array.from({ length: 5000 }, (_, index) => diagrams.ask(index % 50, [index, index + 1, index % 7]));
    expect(new Set(every).size).toBe(5000);
    expect(every.map((_, index) => diagrams.ask(index % 50, [index, index + 1, index % 7]))).toEqual(every);
    expect(diagrams.answers(every[4321] ?? 0)).toEqual(new Set([4321, 4322, 2]));
  });

  it("keep which operand stands left, and one operation from another", () => {
    const diagrams = new Diagrams();
    const town = diagrams.ask(3, [1, 2]);
    const work = diagrams.ask(4, [3, 4]);
    expect([...diagrams.answers(diagrams.apply(sum, town, work))].sort()).toEqual([13, 14, 23, 24]);
    expect([...diagrams.answers(diagrams.apply(sum, work, town))].sort()).toEqual([31, 32, 41, 42]);
    expect([...diagrams.answers(diagrams.apply({ id: 1, of: (a, b) => a - b + 9 }, work, town))].sort()).toEqual([
      10, 11, 12,
    ]);
  });

  it("are named in ascending order, however deep", () => {
    const diagrams = new Diagrams();
    const deep = diagrams.ask(9, [0, 1]);
    expect(diagrams.variables(diagrams.ask(2, [diagrams.ask(11, [0, 2]), deep]))).toEqual([2, 9, 11]);
  });

  it("are put in order, though the branches ask what comes before", () => {
    const diagrams = new Diagrams();
    const [first, second] = [diagrams.ask(1, [5, 6]), diagrams.ask(1, [5, 7])];
    expect(diagrams.ask(4, [first, second])).toBe(diagrams.ask(1, [5, diagrams.ask(4, [6, 7])]));
    expect(diagrams.ask(1, [first, second])).toBe(diagrams.ask(1, [5, 7]));
  });
});

describe("one branch taken", () => {
  const diagrams = new Diagrams();
  // 2 asks first; only its second branch asks 7, and that only its middle branch 9.
  const asked = diagrams.ask(2, [3, diagrams.ask(7, [3, diagrams.ask(9, [3, 4]), 5])]);

  it.each<[string, number, number, readonly number[]]>([
    ["the first question", 2, 0, [3]],
    ["the first question otherwise", 2, 1, [3, 4, 5]],
    ["a later question", 7, 0, [3]],
    ["a later question otherwise", 7, 2, [3, 5]],
    ["the last question", 9, 1, [3, 4, 5]],
    ["what is not asked", 8, 0, [3, 4, 5]],
  ])("to %s (%i by branch %i) leaves %j", (_, variable, branch, left) =>
    expect([...diagrams.answers(diagrams.with(asked, variable, branch))].sort()).toEqual(left),
  );

  it("stands between branches that can be looked at, question by question", () => {
    expect(diagrams.branchesOf(asked, 9)).toEqual([[3, 4]]);
    expect(diagrams.branchesOf(diagrams.ask(2, [diagrams.ask(7, [0, 1]), diagrams.ask(7, [2, 3])]), 7)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(diagrams.branchesOf(asked, 8)).toEqual([]);
  });
});

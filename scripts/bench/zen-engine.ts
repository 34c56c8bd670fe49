import { ZenEngine } from "@gorules/zen-engine";
import type { Plain } from "./plain";
import type { Peer } from "./task";

const text = (value: string): string => `'${value}'`;

function expressionOf(criterion: Plain): string {
  switch (criterion.op) {
    case "all":
      return `(${criterion.of.map(expressionOf).join(" and ")})`;
    case "any":
      return `(${criterion.of.map(expressionOf).join(" or ")})`;
    case "not":
      return `not (${expressionOf(criterion.of)})`;
    case "isTrue":
      return `(${criterion.fact} == true)`;
    case "isOneOf":
      return `(${criterion.fact} in [${criterion.values.map(text).join(", ")}])`;
    case "atLeast":
      return `(${criterion.fact} >= ${criterion.value})`;
    case "atMost":
      return `(${criterion.fact} <= ${criterion.value})`;
  }
}

/** One decision a place, one expression a route; the whole household goes in with one call and is looped over inside. */
export const zenEngine: Peer = ({ routes }) => {
  const expressions = routes.map(({ condition }, index) => ({
    id: `e${index}`,
    key: `r${index}`,
    value: expressionOf(condition),
  }));
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: "in", name: "in", type: "inputNode", content: {} },
      {
        id: "routes",
        name: "routes",
        type: "expressionNode",
        content: { expressions, inputField: "people", outputPath: "people", executionMode: "loop", passThrough: false },
      },
      { id: "out", name: "out", type: "outputNode", content: {} },
    ],
    edges: [
      { id: "a", type: "edge", sourceId: "in", targetId: "routes" },
      { id: "b", type: "edge", sourceId: "routes", targetId: "out" },
    ],
  });
  return async (people) => {
    const { result } = await decision.evaluate({ people });
    const rows: Record<string, boolean>[] = result.people;
    return rows.map((row) => routes.flatMap(({ id }, index) => (row[`r${index}`] ? [id] : [])));
  };
};

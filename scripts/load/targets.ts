import { families, usualFamily } from "../../e2e/households";
import { sealAnswers } from "../../e2e/session";
import { statesOf } from "../bench/households";
import { connections, type Target } from "./drive";
import { answeredForm } from "./form";

const stateOf = (state: string, people: number, places: number): unknown =>
  statesOf(people, places).find(({ name }) => name === state)?.households[0];

const question = "/zh-Hans/check/marriage";

const asJson = (household: unknown) => ({
  path: "/api/v1/assessments",
  method: "POST" as const,
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ household }),
});

/**
 * What is asked for of the server at an origin; SESSION_KEY is its own. @param who `alike`: as many families of one kind as there are
 * connections, so that figures can be compared; `everybody`: one of each kind that there is
 */
export async function targetsOfLoad(origin: string, who: "alike" | "everybody"): Promise<Target[]> {
  const [, early = usualFamily] = families;
  const come = who === "alike" ? Array.from({ length: connections }, () => early) : [...families, usualFamily];
  const visitors = await Promise.all(come.map(async (answers) => `answers=${await sealAnswers(answers)}`));
  return [
    { name: "start page", path: "/zh-Hans", goal: { ofFloor: 0.5 } },
    { name: "places", path: "/zh-Hans/places", goal: { ofFloor: 0.5 } },
    { name: "question page, four people", path: question, visitors, goal: { perSecond: 500 } },
    {
      name: "the same answered, until the next one is named",
      path: question,
      method: "POST",
      ...(await answeredForm(origin + question, visitors[0] ?? "")),
      visitors,
      goal: { perSecond: 500 },
    },
    {
      name: "outcome page, four people, ages and hukou, five places",
      path: "/zh-Hans/check/result",
      visitors,
      goal: { perSecond: 400 },
    },
    {
      name: "interface, six people stated, five places",
      ...asJson(stateOf("everything", 6, 5)),
      goal: { ofFloor: 0.3 },
    },
    {
      name: "interface, four people, ages only, two places",
      ...asJson(stateOf("ages only", 4, 2)),
      goal: { ofFloor: 0.1 },
    },
  ];
}

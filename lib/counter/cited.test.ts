import { expect, test } from "vitest";
import { policiesOn } from "@/policies";
import { today } from "../today";
import { clausesOf } from "./cited";

const asOf = today();

test.each(policiesOn(asOf).map((policy) => [policy.id, policy] as const))(
  "%s: every line finds the clauses it rests on, and none of another line at the same locator",
  (id, { routes, rights, instrument }) => {
    for (const route of routes)
      for (const { cites } of [...route.conditions, ...route.reaches]) {
        const own = [...route.conditions, ...route.reaches].filter((one) => one.cites.locator === cites.locator);
        expect(clausesOf(id, asOf, [cites.locator], { routes: [route.id] })).toEqual([
          ...new Set(own.map((one) => one.cites.clause)),
        ]);
      }
    for (const { id: right, cites } of rights)
      expect(
        clausesOf(
          id,
          asOf,
          cites.map(({ locator }) => locator),
          { right },
        ),
      ).toEqual([...new Set(cites.map(({ clause }) => clause))]);
    for (const route of routes)
      for (const paper of route.papers)
        expect(clausesOf(id, asOf, [paper.cites.locator], { papers: [paper.id] })).toContain(paper.cites.clause);
    for (const route of routes)
      for (const placement of route.placements)
        expect(clausesOf(id, asOf, [placement.cites.locator], { placement: placement.id })).toContain(
          placement.cites.clause,
        );
    expect(Object.keys(instrument.clauses).length).toBeGreaterThan(0);
  },
);

test("a locator that is not printed beside the line gives nothing, and neither does a place that is not there", () => {
  expect(clausesOf("xining", asOf, [], { routes: [] })).toEqual([]);
  expect(clausesOf("xining", asOf, ["九、(九)9"], { right: "land" })).toEqual([]);
});

import { expect, test } from "vitest";
import { policiesOn } from "@/policies";
import { clauseLink } from "./clause-link";

const asOf = "2026-11-22";

test.each(policiesOn(asOf))("$id: a printed locator leads to the line of the register that has it", (policy) => {
  const { clauses } = policy.instrument;
  for (const { locator } of Object.values(clauses)) {
    const [path, id = ""] = clauseLink("zh-Hans", policy.id, locator, asOf)?.split("#") ?? [];
    expect(path).toBe(`/zh-Hans/places/${policy.id}/clauses`);
    expect(clauses[id]?.locator).toBe(locator);
  }
});

test("a locator that no register has leads nowhere", () => {
  expect(clauseLink("zh-Hans", "xining", "九十九", asOf)).toBeNull();
});

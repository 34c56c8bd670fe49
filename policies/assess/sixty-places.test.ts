import { expect, it } from "vitest";
import type { Household } from "../facts/schema";
import type { Policy } from "../policy";

/** With sixty places registered, an assessment of five costs what it costs with five: nothing of the others is read. */

const copies = 12;
const asOf = "2026-11-22";

/** Seated and registered before anything that looks at either list is loaded; each says when somebody reads its document. */
async function sixty(read: Set<string>) {
  const { registry } = await import("../registry");
  const { seats } = await import("../seats");
  for (const [id, editions] of Object.entries(registry)) {
    for (let copy = 1; copy < copies; copy += 1) {
      const clone = (policy: Policy): Policy => ({
        ...policy,
        id: `${id}${copy}`,
        get instrument() {
          read.add(`${id}${copy}`);
          return policy.instrument;
        },
      });
      Object.assign(seats, { [`${id}${copy}`]: seats[id as keyof typeof seats] });
      Object.assign(registry, { [`${id}${copy}`]: editions.map(clone) });
    }
  }
  const engine = await import("..");
  read.clear();
  return engine;
}

it("only those that are considered are read", async () => {
  const read = new Set<string>();
  const { assess, policies } = await sixty(read);
  expect(policies).toHaveLength(60);
  const five = ["xining3", "weihai7", "bijie1", "zhejiang11", "dandong5"];
  const household = {
    people: [{ id: "P1", relation: "applicant", ageYears: 40, ties: { xining3: { work: "employed" } } }],
    destinations: Object.fromEntries(five.map((id) => [id, {}])),
  } as unknown as Household;
  expect(
    assess(household, asOf)
      .jurisdictions.map(({ id }) => id)
      .sort(),
  ).toEqual([...five].sort());
  expect([...read].sort()).toEqual([...five].sort());
});

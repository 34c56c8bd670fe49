import { describe, expect, it } from "vitest";
import type { Person } from "../facts/schema";
import { possibleHukous } from "./possible-hukous";

/** Contract §1, "Registered there": what is stated of the one leaves less of the other. */

const [datong, restOfQinghai, henan] = ["630121", "63zzzz", "410100"];
const villager = (ties: Person["ties"], division?: string): Person => ({
  id: "P1",
  relation: "applicant",
  hukou: { kind: "rural", ...(division !== undefined && { division }) },
  ties,
});
const divisionsOf = (person: Person, { id = "xining", isConsidered = true } = {}): string[] =>
  possibleHukous(person, {
    outlook: { id: id as "xining" },
    isConsidered,
    codes: (_, code) => (code == null ? [datong, restOfQinghai, henan] : [code]),
  }).map(({ division }) => division);

describe("a hukou of which only the kind is known", () => {
  it("can lie anywhere, where nothing is said of where it is registered", () => {
    expect(divisionsOf(villager({ xining: {} }))).toEqual([datong, restOfQinghai, henan]);
  });

  it("lies in a place in which somebody says to be registered, not in the rest of its province", () => {
    expect(divisionsOf(villager({ xining: { registeredIn: "placeOfOrigin" } }))).toEqual([datong]);
  });

  it("lies outside of a place in which somebody says not to be registered, or that nobody speaks of", () => {
    expect(divisionsOf(villager({ xining: { registeredIn: "none" } }))).toEqual([restOfQinghai, henan]);
    expect(divisionsOf(villager({}), { isConsidered: false })).toEqual([restOfQinghai, henan]);
  });
});

describe("a division of the mainland", () => {
  const kindsOf = (kind?: "outsideMainland") =>
    possibleHukous(
      { id: "P1", relation: "applicant", hukou: { ...(kind && { kind }) } },
      { outlook: { id: "xining" }, isConsidered: true, codes: () => [datong, henan] },
    ).map((hukou) => `${hukou.kind} ${hukou.division}`);

  it("does not say by itself that somebody is from the mainland, and of who is not none is asked", () => {
    expect(kindsOf()).toContain(`outsideMainland ${henan}`);
    expect(kindsOf("outsideMainland")).toEqual(["outsideMainland zzzzzz"]);
  });
});

describe("seen from another place", () => {
  it("a division is still the one that it is", () => {
    const registered = villager({ xining: { registeredIn: "none" } });
    expect(divisionsOf(registered, { id: "dandong" })).toEqual([restOfQinghai, henan]);
  });

  it("the rest of a province may hold the place in which somebody is registered", () => {
    const registered = villager({ xining: { registeredIn: "placeOfOrigin" } });
    expect(divisionsOf(registered, { id: "dandong" })).toEqual([datong, restOfQinghai]);
  });
});

it("what contradicts itself is left as it is said", () => {
  expect(divisionsOf(villager({ xining: { registeredIn: "placeOfOrigin" } }, henan))).toEqual([henan]);
});

import { expect, test } from "vitest";
import { comparedAt } from "./compared";

test("what is the same as before is packed once, what is another is told as it is", async () => {
  const first = comparedAt("/api/a", Buffer.from("one"));
  expect(comparedAt("/api/a", Buffer.from("one"))).toBe(first);
  const other = comparedAt("/api/a", Buffer.from("two"));
  expect((await other.in("identity")).body.toString()).toBe("two");
  expect(comparedAt("/api/b", Buffer.from("two"))).not.toBe(other);
});

test("addresses without end are not kept", () => {
  const first = comparedAt("/api/0", Buffer.from("one"));
  for (let index = 1; index <= 200; index += 1) comparedAt(`/api/${index}`, Buffer.from("one"));
  expect(comparedAt("/api/0", Buffer.from("one"))).not.toBe(first);
});

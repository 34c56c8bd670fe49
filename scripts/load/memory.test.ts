import { expect, test } from "vitest";
import { faultsIn } from "./memory";

const flat = Array.from({ length: 12 }, () => 700);
const growing = flat.map((megabytes, step) => megabytes + 100 * step);

test("a server is at fault for its memory and for what it did not answer, and each is named", () => {
  expect(faultsIn(flat, [{ errors: 0 }, { errors: 0 }])).toEqual([]);
  expect(faultsIn(growing, [{ errors: 0 }])).toEqual([expect.stringContaining("memory")]);
  expect(faultsIn(flat, [{ errors: 1 }, { errors: 2 }])).toEqual([expect.stringMatching(/^3 requests/)]);
  expect(faultsIn(growing, [{ errors: 1 }])).toHaveLength(2);
});

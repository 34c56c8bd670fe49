import { afterEach, expect, test, vi } from "vitest";
import { guarded } from "./guarded";

const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
afterEach(() => said.mockClear());

const failing = guarded(async () => {
  throw new Error("what was sent");
});
const ask = (signal: AbortSignal) => failing(new Request("http://site/api/v1/assessments", { signal }), undefined);

test("what fails is logged by its place alone, and answered as a problem", async () => {
  const response = await ask(new AbortController().signal);
  expect(response.status).toBe(500);
  expect(said).toHaveBeenCalledOnce();
  expect(said.mock.lastCall?.[0]).toMatch(/^error: Error\n {4}at /);
  expect(said.mock.lastCall?.[0]).not.toContain("what was sent");
});

test("whoever goes away in the middle of a request has made nothing fail", async () => {
  await ask(AbortSignal.abort());
  expect(said).not.toHaveBeenCalled();
});

import { afterEach, expect, test, vi } from "vitest";
import { assessHousehold } from "./assessment";
import { readiness } from "./readiness";

afterEach(() => vi.unstubAllEnvs());

const bytesOf = (assessment: unknown) => Buffer.from(JSON.stringify(assessment));

test("an assessment that does not come, or leaves somebody out, is none; once one has come it is not asked for again", async () => {
  const checks = (assess: Parameters<typeof readiness>[1]) => readiness(true, assess);
  expect(await checks(() => Promise.reject(new Error("no thread")))).toMatchObject({ policies: false });
  const nobody = bytesOf({ jurisdictions: [{ areas: [{ people: [] }] }] });
  expect(await checks(async () => nobody)).toMatchObject({ policies: false });
  const assess = vi.fn(async ({ household, asOf }) => bytesOf(assessHousehold(household, asOf)));
  expect(await checks(assess)).toMatchObject({ policies: true });
  expect(await checks(assess)).toMatchObject({ policies: true });
  expect(assess).toHaveBeenCalledOnce();
});

test("words are there; without a key nobody's answers could be sealed; pages are what the server says of them", async () => {
  const checks = (pages: boolean) => readiness(pages, async () => bytesOf({ jurisdictions: [] }));
  vi.stubEnv("SESSION_KEY", "k".repeat(32));
  expect(await checks(true)).toEqual({ words: true, policies: true, sessionKey: true, pages: true });
  vi.stubEnv("SESSION_KEY", "");
  expect(await checks(false)).toMatchObject({ sessionKey: false, pages: false });
});

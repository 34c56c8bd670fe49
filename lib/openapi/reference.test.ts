import { expect, test } from "vitest";
import { assessHousehold, readRequest } from "../assessment";
import { routing } from "../i18n/routing";
import { wordsOf } from "../i18n/words";
import { apiReference, exampleBody, exampleCommand } from "./reference";

test("the example on the page gives the answer that the page describes", () => {
  const { value } = readRequest(JSON.parse(exampleBody));
  const assessment = value && assessHousehold(value.household, "2026-11-22");
  expect(assessment?.jurisdictions.map(({ id }) => id)).toEqual(["xining"]);
  const district = assessment?.jurisdictions[0]?.areas.find(({ placeType }) => placeType === "cityDistrict")?.people[0];
  expect(district?.outcome).toBe("needFacts");
  expect(district?.missingFacts.map(({ fact }) => fact)).toEqual(
    expect.arrayContaining(["education.graduated", "qualification.professionalTitle"]),
  );
  const [onlyTime] = district?.steps.filter(({ route }) => route === "xining.cityWorker") ?? [];
  expect(onlyTime?.needs).toEqual([
    expect.objectContaining({ fact: "pensionMonths.employee", months: 1, earliest: "2026-12" }),
  ]);
  expect(exampleCommand("http://site")).toContain(exampleBody);
});

test.each(routing.locales)("%s has words for every address and problem", async (locale) => {
  const { addresses, problems, fieldErrors } = apiReference(await wordsOf(locale));
  expect([...addresses, ...problems, ...fieldErrors].flatMap(Object.values).filter((text) => text === "")).toEqual([]);
  expect(fieldErrors.map(({ message }) => message).filter((text) => /[{}]|undefined/.test(text))).toEqual([]);
});

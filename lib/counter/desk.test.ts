import { expect, test } from "vitest";
import { takeDesk } from "./desk";
import type { Posted } from "./take";

const couple: Posted = {
  people: ["P1", "P2"],
  places: ["xining"],
  apart: [],
  values: { "relation-P2": "spouse", "ageYears-P1": "36", "ageYears-P2": "34" },
};
const take = (more: Record<string, string>, changed: Partial<Posted> = {}) =>
  takeDesk(null, { ...couple, ...changed, values: { ...couple.values, ...more } }, { locale: "zh-Hans", here: null });

test("the cells are the household", async () => {
  const { answers } = await take({
    "hukou_kind-P1": "rural",
    "hukou_division-P1": "gslx",
    "work-P1-xining": "employed",
    "pensionMonths_employee-P1-xining": "35",
    "pensionMonths_resident-P1-xining": "?",
  });
  expect(answers.household.people[0]).toMatchObject({
    ageYears: 36,
    wantsToMove: true,
    hukou: { kind: "rural", division: "622900" },
    ties: { xining: { work: "employed", pensionMonths: { employee: 35 } } },
  });
  expect(answers.unsure).toEqual(["pensionMonths.resident P1 xining  "]);
});

test("only rows of the considered places, each said by one key", async () => {
  const { desk } = await take({});
  const ids = desk.groups.flatMap(({ rows }) => rows.map(({ id }) => id));
  expect(ids).toContain("pensionMonths.employee-xining");
  expect(ids.some((id) => id.includes("dandong"))).toBe(false);
  for (const { options } of desk.groups.flatMap(({ rows }) => rows))
    expect(new Set(options.map(({ key }) => key)).size).toBe(options.length);
});

test("what cannot be read or cannot be stays out, and is told at its cell", async () => {
  const { answers, desk } = await take({ "ageYears-P1": "abc", "hukou_division-P1": "zzzz", "hukou_kind-P1": "rural" });
  expect(Object.keys(desk.problems).sort()).toEqual(["ageYears-P1", "hukou_division-P1"]);
  expect(desk.values["ageYears-P1"]).toBe("abc");
  expect(answers.household.people[0]?.ageYears).toBeUndefined();
});

test("a page that is sent again says the same", async () => {
  const said = { "hukou_kind-P1": "rural", "hukou_division-P1": "甘肃 临夏回族自治州", "maritalStatus-P1": "married" };
  const first = await take(said);
  const again = await takeDesk(
    first.answers,
    { ...couple, values: first.desk.values },
    { locale: "zh-Hans", here: null },
  );
  expect(again.answers.household).toEqual(first.answers.household);
  expect(again.desk.values).toEqual(first.desk.values);
});

test("who is taken out is gone, and so is what was said through them", async () => {
  const first = await take({ "maritalStatus-P2": "married" });
  const { answers } = await takeDesk(first.answers, { ...couple, people: ["P1"] }, { locale: "zh-Hans", here: null });
  expect(answers.household.people.map(({ id }) => id)).toEqual(["P1"]);
});

test("a place without ties asks nothing more", async () => {
  const { answers, desk } = await take({}, { places: ["xining", "dandong"], apart: ["dandong"] });
  expect(answers.withoutTies).toEqual(["dandong"]);
  expect(desk.groups.map(({ id }) => id)).not.toContain("dandong");
});

test("two spouses cannot be, and the page says so instead of failing", async () => {
  const { desk } = await take({ "relation-P3": "spouse" }, { people: ["P1", "P2", "P3"] });
  expect(desk.people).toHaveLength(3);
});

test("where all that an answer hangs on was said to be unclear it is to be found out, not to be answered", async () => {
  const alone = { people: ["P1"], places: ["weihai"] } satisfies Partial<Posted>;
  const rows = (await take({}, alone)).desk.groups.flatMap((group) => group.rows);
  const unsure = rows
    .filter(({ name }) => !name.startsWith("ageYears"))
    .flatMap(({ kind, name, shared }) =>
      (shared?.map((cell) => cell.name) ?? [name.replace("*", "P1")]).map((cell) => [
        cell,
        kind === "choice" ? "unsure" : "?",
      ]),
    );
  const words = ({ desk }: Awaited<ReturnType<typeof take>>) =>
    desk.result.places.flatMap(({ areas }) => areas.flatMap(({ people }) => people.map(({ word }) => word)));
  expect(words(await take({}, alone))).toContain("needFacts");
  const found = await take(Object.fromEntries(unsure), alone);
  expect(new Set(words(found))).toEqual(new Set(["unclear"]));
  expect(found.desk.result.sentence).toContain("要先查清");
});

import { createTranslator, type Messages } from "use-intl/core";
import { expect, test } from "vitest";
import { assess, policyEdition } from "@/policies";
import type { Household, Person, Tie } from "@/policies/facts/schema";
import { areaIds, jurisdictionIds } from "@/policies/jurisdictions";
import { couple, household, idle, person, working } from "../result/testing/xining-family";
import { loadMessages } from "./messages";
import { needMessage } from "./need-message";
import { routing } from "./routing";
import { valueKey } from "./value-key";

/** A couple that has nothing but some months in every place, and their child: every way that there is lies before them. */
function everywhere(months: number, movesAsWhole: boolean): Household {
  const tie = (id: (typeof jurisdictionIds)[number]): Tie => ({
    ...idle,
    livesIn: areaIds(id, "home")[0] ?? null,
    livesInFamilyHome: "no",
    monthsLived: months,
    monthsWorked: months,
    relocation: movesAsWhole ? "reservoirMovedIn" : "none",
    investor: false,
    introducedTalent: false,
  });
  const ties = Object.fromEntries(jurisdictionIds.map((id) => [id, tie(id)]));
  const people: Person[] = [
    person("P1", "applicant", idle, { ties }),
    person("P2", "spouse", idle, { ties }),
    person("P3", "parent", idle, { ties, ageYears: 58 }),
  ];
  const homes = (id: (typeof jurisdictionIds)[number]) => ({
    homes: Object.fromEntries(areaIds(id, "home").map((area) => [area, { dwelling: "none" as const }])),
  });
  return household(people, {
    destinations: Object.fromEntries(jurisdictionIds.map((id) => [id, homes(id)])),
    registers: { R1: { movesAsWhole } },
  });
}

const families = [
  everywhere(3, false),
  everywhere(20, true),
  couple({ ...working, pensionMonths: { employee: 30, resident: 0 } }, idle),
  couple({ ...idle, labourContract: true }, working),
];
const needs = families.flatMap((family) =>
  assess(family, policyEdition).jurisdictions.flatMap(({ id, areas }) =>
    areas.flatMap(({ people }) =>
      people.flatMap(({ steps }) => steps.flatMap((step) => step.needs.map((need) => ({ place: id, need })))),
    ),
  ),
);

test.each(routing.locales)("%s: every step is a sentence", async (locale) => {
  const t = createTranslator<Messages>({
    locale,
    messages: await loadMessages(locale),
    onError: (error) => {
      throw error;
    },
  });
  const say = (key: string): string => t(key);
  const format = new Intl.ListFormat(locale, { type: "disjunction" });
  const sentences = new Map<string, string>();
  for (const { place, need } of needs) {
    const { key, values } = needMessage(need, place, {
      name: () => say("result.members.spouse"),
      place: (id) => say(`policies.${id}.name`),
      say,
      has: t.has,
      value: ({ fact, value }) => say(valueKey(fact, value, place)),
      either: (items) => format.format(items),
    });
    sentences.set(t.markup(key, { area: "", ...values, b: (chunks) => chunks }), need.fact);
  }
  for (const sentence of sentences.keys()) expect(sentence).not.toMatch(/[：{}]|是不是|有没有|undefined/);
  const facts = new Set(sentences.values());
  for (const fact of [
    "homes.dwelling",
    "homes.dwellingHolders",
    "worksIn",
    "livesIn",
    "monthsLived",
    "pensionMonths.employee",
    "residencePermit",
    "movesAsWhole",
    "livesInFamilyHome",
  ])
    expect(facts).toContain(fact);
});

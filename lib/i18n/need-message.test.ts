import { createTranslator, type Messages } from "use-intl/core";
import { expect, test } from "vitest";
import { assess, policyEdition } from "@/policies";
import { goldenCases } from "@/policies/testing/golden-cases";
import { loadMessages } from "./messages";
import { needMessage } from "./need-message";
import { routing } from "./routing";
import { valueKey } from "./value-key";

const needs = goldenCases.flatMap(([, { household }]) =>
  assess(household, policyEdition).jurisdictions.flatMap(({ id, people }) => people.flatMap(({ steps }) => steps.flatMap((step) => step.needs.map((need) => ({ place: id, need }))))),
);

test.each(routing.locales)("%s: every step of the golden households is a sentence", async (locale) => {
  const t = createTranslator<Messages>({ locale, messages: await loadMessages(locale) });
  const say = (key: string): string => t(key);
  const format = new Intl.ListFormat(locale, { type: "disjunction" });
  const sentences = new Set<string>();
  for (const { place, need } of needs) {
    const { key, values } = needMessage(need, place, {
      name: () => say("result.members.spouse"), place: (id) => say(`policies.${id}.name`), say, has: t.has,
      value: ({ fact, value }) => say(valueKey(fact, value, place)), either: (items) => format.format(items),
    });
    sentences.add(t.markup(key, { ...values, b: (chunks) => chunks }));
  }
  for (const sentence of sentences) expect(sentence).not.toMatch(/[：{}]|是不是|有没有|undefined/);
  expect(sentences.size).toBeGreaterThan(40);
});

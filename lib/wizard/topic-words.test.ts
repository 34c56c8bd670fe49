import { describe, expect, test } from "vitest";
import { jurisdictionIds } from "@/policies/jurisdictions";
import { routing } from "../i18n/routing";
import { wordsOf } from "../i18n/words";
import { topicIds, steps } from "./steps";

/** Pages that show no field of a fact: ticks, buttons, and questions that name somebody. */
const withoutFields = ["family", "qualification", "kin", "registers"];
/** Said by the field that asks where the school is. */
const withoutField = ["education.graduatedOverseas"];

describe.each(routing.locales)("%s", (locale) => {
  test.each(topicIds)("%s has every word that its page shows", async (topic) => {
    const words = await wordsOf(locale);
    const said = (key: string) => words.find(`wizard.steps.${topic}.${key}`, { who: "您", place: "西宁" });
    for (const key of ["chapter", "title"]) expect(said(key), key).toBeTruthy();
    const facts = steps.filter((step) => step.topic === topic).flatMap((step) => step.facts);
    const ofFacts = (kind: string) =>
      [...facts, "movesAsWhole"].flatMap((fact) =>
        ["", ...jurisdictionIds.map((place) => `_${place}`)].map(
          (place) => `${kind}Of.${fact.replaceAll(".", "_")}${place}`,
        ),
      );
    for (const kind of ["hint", "why"])
      expect(
        [kind, ...ofFacts(kind)].some((key) => said(key)),
        kind,
      ).toBe(true);
  });

  test.each(steps.filter(({ topic, facts }) => facts.length > 1 && !withoutFields.includes(topic)))(
    "$id names each of its fields",
    async ({ facts }) => {
      const words = await wordsOf(locale);
      for (const fact of facts)
        if (!withoutField.includes(fact))
          expect(words.find(`wizard.fields.${fact.replaceAll(".", "_")}`), fact).toBeTruthy();
    },
  );
});

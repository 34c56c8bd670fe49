import { describe, expect, test } from "vitest";
import { everyEdition } from "@/policies";
import { outcomes } from "@/policies/assess/assessment";
import { sharedNotes } from "@/policies/assess/notes";
import { inForceFrom } from "@/policies/editions";
import { factNames, rowOf, type FactName } from "@/policies/facts/rows";
import divisions from "@/policies/facts/divisions.json";
import { elsewhere, none, relations } from "@/policies/facts/vocabulary";
import { bases, rightKinds, type Policy } from "@/policies/policy";
import { documentKey } from "../jurisdictions/document-key";
import { loadMessages } from "../i18n/messages";
import { routing } from "../i18n/routing";
import { newerRule } from "./place-line";
import { topicIds } from "../wizard/steps";

/** Every id that the pages can show, enumerated from where it comes from: one without words stops the build. */

const toldOfDocument = "successor";

function ofPolicy(policy: (typeof everyEdition)[number]): string[] {
  const { id, areas, routes, rights, notices, readings, instrument } = policy;
  const reaches = routes.flatMap((route) => route.reaches);
  const papers = [
    ...routes.flatMap((route) => route.papers),
    ...reaches.flatMap((reach) => reach.papers),
    ...rights.flatMap(({ cases }) => cases.flatMap((one) => one.papers ?? [])),
  ];
  const document = documentKey(id, inForceFrom(policy));
  return [
    `${document}.title`,
    `${document}.number`,
    `${document}.issuer`,
    ...[
      "name",
      "fullName",
      ...areas.flatMap((area) => [`kindOfPlace.${area.id}.name`, `kindOfPlace.${area.id}.short`]),
      ...routes.map((route) => `routes.${route.id.slice(id.length + 1)}.name`),
      ...routes.flatMap(({ conditions, placements }) => [
        ...conditions.map((one) => `conditions.${one.id}`),
        ...placements.map((one) => `placements.${one.id}`),
      ]),
      ...reaches.map((one) => `reaches.${one.id}`),
      ...papers.flatMap((paper) => [`papers.${paper.id}`, ...(paper.issuedBy ? [`issuers.${paper.issuedBy}`] : [])]),
      ...rights.flatMap((right) =>
        ["name", ...right.cases.map(({ effect }) => effect), right.otherwise].map(
          (part) => `rights.${right.id}.${part}`,
        ),
      ),
      ...notices.map((notice) => `notices.${notice.id}`),
      ...readings.flatMap((reading) => ["question", "A", "B"].map((part) => `readings.${reading.id}.${part}`)),
      ...instrument.caveats.flatMap((caveat) => [
        `caveats.${caveat}`,
        ...(caveat === newerRule ? ["caveats.successorName"] : []),
      ]),
      ...Object.keys(instrument.defersTo).map((one) => `defersTo.${one}`),
    ].map((key) => `policies.${id}.${key}`),
  ];
}

/** Words of the place's own, or of all places. */
function ownOrShared({ id, routes, rights }: Policy): [own: string, shared: string][] {
  const conditions = routes.flatMap((route) => [...route.conditions, ...route.reaches]);
  const notes = [
    ...conditions.flatMap((condition) => condition.notes ?? []),
    ...routes.flatMap((route) => route.hints ?? []),
  ].map((hint) => hint.id);
  const remarks = rights
    .flatMap(({ cases }) => cases.flatMap((one) => one.remarks ?? []))
    .map((remark) => remark.split(":")[0] ?? remark);
  const both = (kind: string, ids: readonly string[]): [string, string][] =>
    ids.map((one) => [`policies.${id}.${kind}.${one}`, `result.${kind}.${one}`]);
  return [...both("notes", notes), ...both("remarks", remarks)];
}

function ofFact(fact: FactName): string[] {
  const { type, values, turns, neverAdvised } = rowOf(fact);
  const advised = turns !== "fixed" && !neverAdvised;
  const named = type === "number" ? ["said"] : valuesOf(type, values).map((value) => `values.${value}`);
  const needed = advised ? ["need", ...(turns === "wait" ? ["more"] : [])] : [];
  return [
    ...["name", ...named, ...needed].map((part) => `facts.${fact}.${part}`),
    `result.findOut.${fact}`,
    ...(advised ? [`result.verdict.lack.${fact}`] : []),
  ];
}

/** Values that have words of their own: kinds of place, divisions and people are named by theirs. */
function valuesOf(type: string, values: unknown): string[] {
  switch (type) {
    case "boolean":
    case "oneOf":
      return (values as readonly unknown[]).map(String);
    case "list":
      return [...(values as readonly string[]), "empty"];
    case "placeOrNone":
      return [none];
    case "school":
    case "spouse":
      return [elsewhere];
    case "people":
      return ["empty"];
    default:
      return [];
  }
}

const words = [...outcomes, ...bases.filter((basis) => basis !== "conditionsMet")];
const effects = [
  ...new Set([
    ...everyEdition.flatMap(({ rights }) =>
      rights.flatMap(({ cases, otherwise }) => [...cases.map(({ effect }) => effect), otherwise]),
    ),
    "dependsOnReading",
    "gainedByLiving",
  ]),
];

const ofPages = [
  ...relations.map((relation) => `result.members.${relation}`),
  "result.members.notSaid",
  ...words.flatMap((word) => [
    `outcome.short.${word}`,
    `outcome.long.${word}`,
    `result.verdict.now.${word}`,
    `result.verdict.each.${word}`,
  ]),
  ...sharedNotes.filter((note) => note !== toldOfDocument).map((note) => `result.notes.${note.split(":")[0]}`),
  ...outcomes.map((outcome) => `result.question.outcome.${outcome}`),
  ...rightKinds.map((kind) => `result.rights.kind.${kind}`),
  ...effects.filter((effect) => effect !== "notApplicable").map((effect) => `result.rights.effect.${effect}`),
  ...[...effects, "open"]
    .filter((effect) => effect !== "notApplicable" && effect !== "gainedByLiving")
    .map((effect) => `result.line.land.${effect}`),
  ...topicIds.flatMap((topic) => [`answers.topics.${topic}`, `wizard.steps.${topic}.title`]),
  ...divisions.provinces
    .flatMap((province) => [province, ...province.divisions])
    .map(({ code }) => `divisions.${code}`),
];

const at = (messages: unknown, path: string): unknown => {
  const parts = path.split(".");
  return parts.reduce<unknown>(
    (here, key) => (typeof here === "object" && here !== null ? Reflect.get(here, key) : undefined),
    messages,
  );
};
const isSaid = (messages: unknown, path: string): boolean =>
  typeof at(messages, path) === "string" && at(messages, path) !== "";

describe.each(routing.locales)("%s", (locale) => {
  const unsaid = async (paths: readonly string[]): Promise<string[]> => {
    const messages = await loadMessages(locale);
    return [...new Set(paths)].filter((path) => !isSaid(messages, path));
  };

  test.each(everyEdition.map((policy) => [policy.id, policy] as const))(
    "everything that %s can say",
    async (_, policy) => {
      expect(await unsaid(ofPolicy(policy))).toEqual([]);
    },
  );

  test("every note and remark of a policy, in its own words or in those of all places", async () => {
    const messages = await loadMessages(locale);
    expect(
      everyEdition.flatMap(ownOrShared).filter(([own, shared]) => !isSaid(messages, own) && !isSaid(messages, shared)),
    ).toEqual([]);
  });

  test("every fact, each of its values, and what would have to be otherwise", async () => {
    expect(await unsaid(factNames.flatMap(ofFact))).toEqual([]);
  });

  test("everything that the pages say of any place", async () => {
    expect(await unsaid(ofPages)).toEqual([]);
  });
});

test("an id without words is found", async () => {
  const messages = await loadMessages("zh-Hans");
  expect(isSaid(messages, "result.title")).toBe(true);
  expect(
    ["result.verdict.lack.shoeSize", "result.verdict", "facts.work.values.idle"].some((path) => isSaid(messages, path)),
  ).toBe(false);
});

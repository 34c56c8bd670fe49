import { afterAll, describe, expect, test } from "vitest";
import { assess } from "@/policies";
import { refKey } from "@/policies/facts/rows";
import { jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";
import { propertyTimeout } from "@/policies/testing/pace";
import type { Answers } from "../session/answers";
import { today } from "../today";
import { firstControl, type Field } from "./form";
import { withPlaces } from "./places";
import { progressOf, withStep } from "./progress";
import type { Slot } from "./slots";
import { noAnswers } from "./start";
import type { Step, TopicId } from "./steps";
import { offeredBy, pageOf, postFamily, postPage, Refused, unsure, type ToldPerson } from "./testing/post-page";

/**
 * Every path: families fork at every answer that a page offers, 不清楚 and 其他情况 included. All paths are far too many:
 * so many walks of each family in each choice of places are taken, by a fixed seed, each preferring answers that nobody has
 * given yet. More by hand: `PATH_WALKS=50 npx vitest run lib/wizard/every-path.test.ts`.
 */
const walksOfEach = Number(process.env["PATH_WALKS"] ?? 3);
const mostPages = 45;

const families: Record<string, ToldPerson[]> = {
  "one of 30": [{ age: 30 }],
  "one of 62": [{ age: 62 }],
  "one of 16": [{ age: 16 }],
  "one who does not say how old": [{}],
  "two of whom one does not say how old": [{}, { relation: "child", age: 9 }],
  "student with a parent": [{ age: 19 }, { relation: "parent", age: 47 }],
  "couple with a child": [{ age: 36 }, { relation: "spouse", age: 34 }, { relation: "child", age: 6 }],
  "daughter with her parents": [{ age: 33 }, { relation: "parent", age: 66 }, { relation: "parent", age: 64 }],
};
const choices: JurisdictionId[][] = [...jurisdictionIds.map((id) => [id]), ["xining", "dandong"]];

/** Small, fast, and the same everywhere (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const offered = new Set<string>();
const taken = new Set<string>();
const compared = new Set<string>();
let pages = 0;

const numbers = ["0", "5", "24", "36", unsure];
/** Of three hundred cities these tell the documents apart. */
const cities = ["210600", "210000", "630100", "371000", "520500", "330100", "410100", "elsewhere", "overseas", unsure];

function answersTo(field: Field): string[] {
  if (field.kind === "number" || field.kind === "months") return numbers;
  return field.groups ? offeredBy(field).filter((value) => cities.includes(value)) : offeredBy(field);
}

const kindOf = (field: Field): string => field.name.replace(/-P\d+/, "");

/** What nobody has said yet, else anything. */
function choose(field: Field, random: (below: number) => number): string {
  const all = answersTo(field);
  const keys = all.map((value) => `${kindOf(field)}=${value}`);
  for (const key of keys) offered.add(key);
  const fresh = all.filter((_, index) => !taken.has(keys[index] ?? ""));
  const from = fresh.length > 0 ? fresh : all;
  const chosen = from[random(from.length)] ?? unsure;
  return chosen;
}

function answerPage(step: Step, answers: Answers, random: (below: number) => number): Answers {
  const { fields } = pageOf(step, answers);
  const said = new Map(fields.map((field) => [field.name, choose(field, random)]));
  for (let attempt = 0; attempt < 8; attempt++) {
    try {
      const next = postPage(step, answers, ({ name }) => [said.get(name) ?? unsure]);
      for (const field of fields) taken.add(`${kindOf(field)}=${said.get(field.name)}`);
      return next;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      for (const field of fields.filter((one) => error.controls.includes(firstControl(one))))
        said.set(field.name, attempt < 4 ? choose(field, random) : (answersTo(field).at(-1) ?? unsure));
    }
  }
  throw new Error(`${step.id} takes no answer: ${JSON.stringify([...said])}`);
}

/** What an answer leads to: what everybody is told, and what is still to be known. */
const leadsTo = ({ household, places }: Answers): string =>
  JSON.stringify(
    assess(household, today(), places).jurisdictions.map(({ areas }) =>
      areas.map(({ people }) =>
        people.map(({ outcome, basis, missingFacts, readings }) => [
          outcome,
          basis,
          missingFacts.map(refKey).sort(),
          readings,
        ]),
      ),
    ),
  );

const isOpen = (slot: Slot, keys: ReadonlySet<string>): boolean =>
  slot.kind === "fact"
    ? keys.has(refKey(slot.ref))
    : slot.kind === "marks" &&
      slot.facts.some((fact) => [...keys].some((key) => key.startsWith(`${fact} ${slot.person} `)));

/** They ask for what others hang on, or for the land of those who have some. */
const withoutOpenFact = new Set<TopicId>(["ties", "registers", "land"]);

/** Some answer leads elsewhere than another: looked at once for each question of each place and size of family. */
function expectToMatter(step: Step, answers: Answers, keys: ReadonlySet<string>): void {
  const { slots, fields } = pageOf(step, answers);
  const open = slots.flatMap((slot, index) => (isOpen(slot, keys) ? (fields[index] ?? []) : []));
  if (!withoutOpenFact.has(step.topic)) expect(open, `${step.id} settles nothing`).not.toEqual([]);
  for (const field of open) {
    const key = `${kindOf(field)} of ${answers.household.people.length} in ${answers.places.join()}`;
    if (compared.has(key)) continue;
    compared.add(key);
    const decides = (field.neededWhen?.values ?? [unsure]).some((gate) => {
      const led = new Set<string>();
      return answersTo(field).some((value) => {
        const next = tryOnly(step, answers, { field, value, gate }, fields);
        return next && led.add(leadsTo(next)).size > 1;
      });
    });
    expect(decides, `${step.id}: every answer to ${field.name} leads to the same`).toBe(true);
  }
}

/** One answer; on the rest of the page nobody knows, but what the question hangs on is so that it is asked. */
function tryOnly(
  step: Step,
  answers: Answers,
  { field, value, gate }: { field: Field; value: string; gate: string },
  fields: readonly Field[],
): Answers | null {
  const before = fields.find(({ name }) => name === field.neededWhen?.name);
  try {
    return postPage(step, answers, (one) => {
      if (one.name === field.name) return [value];
      if (one.name === before?.name) return [gate];
      return [answersTo(one).includes(unsure) ? unsure : (answersTo(one).at(-1) ?? unsure)];
    });
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

function walk(places: JurisdictionId[], people: ToldPerson[], random: (below: number) => number): void {
  let answers = withPlaces({ ...noAnswers, trail: withStep([], "places") }, places);
  const asked = new Map<string, string>();
  for (let page = 0; page < mostPages; page++) {
    const { ahead, open } = progressOf(answers);
    const [next] = ahead;
    if (!next) return;
    pages += 1;
    if (next.topic === "family") {
      answers = postFamily(answers, people);
      continue;
    }
    const { fields } = pageOf(next, answers);
    expect(fields, `${next.id} asks nothing`).not.toEqual([]);
    const names = fields.map(({ name }) => name).join();
    expect(asked.get(next.id), `${next.id} comes again with nothing new`).not.toBe(names);
    asked.set(next.id, names);
    expectToMatter(next, answers, new Set(open.outcome.keys()));
    answers = answerPage(next, answers, random);
  }
  throw new Error(`no end after ${mostPages} pages: ${answers.trail.join()}`);
}

describe.each(choices.map((places) => ({ places, name: places.join() })))("$name", ({ places }) => {
  test.each(Object.keys(families))(
    "%s: every walk ends, every page and question decides something",
    (family) => {
      const seed = [...`${places.join()} ${family}`].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) | 0, 7);
      const random = randomFrom(seed);
      for (let turn = 0; turn < walksOfEach; turn++) walk(places, families[family] ?? [], random);
    },
    propertyTimeout,
  );
});

test("nearly every answer that was offered was given", () => {
  expect(taken.size / offered.size).toBeGreaterThan(0.8);
});

afterAll(() => {
  process.stdout.write(
    `${pages} pages of ${walksOfEach * choices.length * Object.keys(families).length} walks; ` +
      `${taken.size} of ${offered.size} answers given, ${compared.size} questions compared answer by answer\n`,
  );
});

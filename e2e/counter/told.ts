import { expect, type APIRequestContext, type Page } from "@playwright/test";
import outcome from "../../messages/zh-Hans/outcome.json" with { type: "json" };
import { about } from "../../lib/wizard/fact-key";
import type { Value } from "../../policies/facts/row";
import { factNames, rowOf, type FactName } from "../../policies/facts/rows";
import type { Household } from "../../policies/facts/schema";
import { jurisdictionIds } from "../../policies/jurisdictions";
import { withFacts } from "../../policies/facts/with-fact";

/** What the page shows, told to the interface in its own words: not by the way that the page takes. */

interface Shown {
  people: string[];
  places: string[];
  cells: [name: string, value: string][];
}

/** Names of divisions as the cells show them. */
export const divisions: Readonly<Record<string, string>> = {
  "甘肃 临夏": "622900",
  "青海 海东": "630200",
  "山东 临沂": "371300",
  "辽宁 鞍山": "210300",
};

const read = (page: Page): Promise<Shown> =>
  page.locator(".desk-facts").evaluate((form: HTMLFormElement) => {
    const said = [...new FormData(form)].map(([name, value]) => [name, String(value)] as [string, string]);
    const people = said.find(([name]) => name === "people")?.[1].split(" ") ?? [];
    const places = said.filter(([name]) => name === "place").map(([, value]) => value);
    return { people, places, cells: said.filter(([name, value]) => /-[PR]?\w/.test(name) && value !== "") };
  });

const factOf = (name: string): FactName | undefined => factNames.find((fact) => fact.replaceAll(".", "_") === name);

function refOf(name: string) {
  const [fact = "", ...rest] = name.split("-");
  const known = factOf(fact);
  if (!known) throw new Error(`no fact: ${name}`);
  const [person, register] = [/^P\d+$/, /^R\d+$/].map((form) => rest.find((part) => form.test(part)) ?? null);
  const jurisdiction = jurisdictionIds.find((id) => rest.includes(id)) ?? null;
  const area = rest.find((part) => part !== person && part !== register && part !== jurisdiction) ?? null;
  return about(known, { person: person ?? null, register: register ?? null, jurisdiction, area });
}

function valueOf(fact: FactName, text: string): Value | null {
  switch (rowOf(fact).type) {
    case "boolean":
      return text === "true";
    case "number":
      return Number(text);
    case "list":
    case "people":
      return text === "none" ? [] : text.split(",");
    case "division":
    case "school":
      return divisions[text] ?? text;
    case "place":
      return text === "none" ? null : text;
    default:
      return text;
  }
}

export async function householdOn(page: Page): Promise<Household> {
  const { people, places, cells } = await read(page);
  const start = {
    people: people.map((id) => ({ id, relation: "applicant" })),
    destinations: Object.fromEntries(places.map((place) => [place, {}])),
  } as unknown as Household;
  return cells
    .filter(([, value]) => !["unsure", "?", "other"].includes(value))
    .reduce((household, [name, value]) => {
      const ref = refOf(name);
      const same = ref.fact.startsWith("formerHukou") && value === "unchanged";
      if (same) return withFacts(household, asNow(household, ref.person));
      const next = withFacts(household, [{ ref, value: valueOf(ref.fact, value) }]);
      if (ref.fact !== "livesIn" || value !== "none") return next;
      return withFacts(next, [{ ref: { ...ref, fact: "monthsLived" }, value: 0 }]);
    }, start);
}

function asNow({ people }: Household, person: string | null) {
  const { hukou } = people.find(({ id }) => id === person) ?? {};
  const kind = hukou?.kind;
  return [
    { ref: about("formerHukou.kind", { person }), value: kind === "rural" || kind === "urban" ? kind : null },
    { ref: about("formerHukou.division", { person }), value: hukou?.division ?? null },
  ];
}

interface Answer {
  jurisdictions: {
    id: string;
    areas: { placeType: string; people: { id: string; outcome: string; basis: string | null }[] }[];
  }[];
}

const short: Readonly<Record<string, string>> = outcome.short;

/** Every person in every kind of place, on paper and from the interface. */
export async function expectSheetsAsTold(page: Page, request: APIRequestContext, readsWords: boolean): Promise<number> {
  const household = await householdOn(page);
  const reply = await request.post("/api/v1/assessments", { data: { household } });
  expect(reply.status(), await reply.text().then((text) => text.slice(0, 400))).toBe(200);
  const { jurisdictions } = (await reply.json()) as Answer;
  const told = jurisdictions.flatMap(({ id, areas }) =>
    areas.flatMap(({ placeType, people }) =>
      people.map((person) => {
        const word = person.outcome === "accepted" && person.basis !== "conditionsMet" ? person.basis : person.outcome;
        return [id, placeType, person.id, word ?? ""] as const;
      }),
    ),
  );
  const printed = await page.locator(".desk-sheet tr[data-word]").evaluateAll((rows) =>
    rows.flatMap((row) => {
      const [areas = "", people = ""] = [row.closest("table")?.dataset.areas, (row as HTMLElement).dataset.people];
      const place = row.closest<HTMLElement>(".desk-sheet")?.dataset.place ?? "";
      const word = (row as HTMLElement).dataset.word ?? "";
      const mark = row.querySelector(".mark")?.textContent ?? "";
      return areas
        .split(" ")
        .flatMap((area) =>
          people.split(" ").map((person) => ({ key: [place, area, person, word].join(" "), mark, word })),
        );
    }),
  );
  const spoken = told.filter(([, , , word]) => word !== "notCovered");
  expect(printed.map(({ key }) => key).sort(), JSON.stringify(household)).toEqual(
    spoken
      .filter(([place, area]) => printedArea(printed, place, area))
      .map((line) => line.join(" "))
      .sort(),
  );
  if (readsWords) for (const { mark, word } of printed) expect(mark).toBe(short[word]);
  return told.length;
}

/** A kind of place to which nobody can go back to is not shown. */
const printedArea = (printed: readonly { key: string }[], place: string, area: string): boolean =>
  area.endsWith("rigin") ? printed.some(({ key }) => key.startsWith(`${place} ${area} `)) : true;

import { rowOf } from "@/policies/facts/rows";
import { relations } from "@/policies/facts/vocabulary";
import { jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";
import type { Locale } from "../i18n/routing";
import { wordsOf } from "../i18n/words";
import type { Answers } from "../session/answers";
import { placeName } from "../wizard/labels";
import { openFacts, type OpenFacts } from "../wizard/open-facts";
import { unlikelyAnswers } from "../wizard/unlikely";
import { cellField, cellText, kindOf, nameOfCell, numbered, optionsOf, type Wordings } from "./cells";
import { linesOf } from "./lines";
import { atCounter, namesOf } from "./names";
import { deskResult } from "./result";
import { factRows, type FactRow } from "./rows";
import { takeCells, withFamily, type Posted } from "./take";
import type { DeskCell, DeskGroup, DeskOption, DeskRow, DeskView } from "./view";

export type Desk = Omit<DeskView, "turn" | "base">;

/** The script, and the place that the desk belongs to. */
export interface DeskAt {
  locale: Locale;
  here: JurisdictionId | null;
}

async function wordingsFor(locale: Locale): Promise<Omit<Wordings, "names">> {
  const [words, simplified] = await Promise.all([wordsOf(locale), wordsOf("zh-Hans")]);
  return { words: atCounter(words), simplified };
}

/** What a page has sent, taken over, and the page that follows from it. */
export async function takeDesk(
  before: Answers | null,
  posted: Posted,
  at: DeskAt,
): Promise<{ answers: Answers; desk: Desk }> {
  const wordings = { ...(await wordingsFor(at.locale)), names: new Map<string, string>() };
  const family = withFamily(before, posted);
  const asked = new Set(["spouse", "parents", "register"] as const);
  const { answers, problems } = takeCells(family, factRows(family, asked), posted, wordings);
  return { answers, desk: show(answers, problems, posted.values, wordings, at) };
}

/** The page of a household that is known. */
export async function deskOf(answers: Answers, at: DeskAt): Promise<Desk> {
  const wordings = { ...(await wordingsFor(at.locale)), names: new Map<string, string>() };
  return show(answers, {}, {}, wordings, at);
}

function show(
  answers: Answers,
  problems: Desk["problems"],
  sent: Posted["values"],
  given: Wordings,
  { locale, here }: DeskAt,
): Desk {
  const wordings = { ...given, names: namesOf(answers, given.words) };
  const { words } = wordings;
  const open = openFacts(answers);
  const rows = factRows(answers, new Set([...open.outcome.values()].map(({ ref }) => ref.fact)));
  const cells = rows.flatMap(({ refs }) => refs.map((ref) => ({ ref, name: nameOfCell(ref) })));
  const all = cells.map(({ ref }) => ref);
  const fields = new Map(cells.map(({ ref, name }) => [name, cellField(ref, all, answers, wordings)]));
  const values = cells.map(({ ref, name }) => {
    const field = fields.get(name);
    return [name, problems[name] ? (sent[name] ?? "") : field ? cellText(ref, field, answers, wordings) : ""] as const;
  });
  const comma = words.say("answers.listComma");
  return {
    people: [...wordings.names].map(([id, name]) => ({ id, name })),
    places: jurisdictionIds.map((id) => ({
      id,
      name: placeName(id, words),
      chosen: answers.places.includes(id),
      apart: answers.withoutTies.includes(id),
    })),
    relations: relationOptions(words.say),
    groups: groupsOf(rows, fields, comma, words.say),
    values: { ...relationsIn(answers), ...Object.fromEntries(values) },
    open: openNames(open, cells),
    problems,
    notes: notesOf(answers, words.say),
    choices: choicesOf(rows, fields, comma),
    result: deskResult(open, answers, linesOf(answers, words, locale), here),
  };
}

const relationsIn = ({ household }: Answers): Record<string, string> =>
  Object.fromEntries(household.people.map(({ id, relation }) => [`relation-${id}`, relation ?? ""]));

const relationOptions = (say: Say): DeskOption[] =>
  numbered(
    relations.filter((one) => one !== "applicant").map((value) => ({ value, label: say(`wizard.relations.${value}`) })),
  );

type Fields = ReadonlyMap<string, ReturnType<typeof cellField>>;
type Say = Wordings["words"]["say"];

const openNames = (
  { outcome }: OpenFacts,
  cells: readonly { ref: FactRow["refs"][number]; name: string }[],
): string[] => {
  const wanted = new Set([...outcome.values()].map(({ ref }) => nameOfCell(ref)));
  return cells.filter(({ name }) => wanted.has(name)).map(({ name }) => name);
};

function groupsOf(rows: readonly FactRow[], fields: Fields, comma: string, say: Say): DeskGroup[] {
  const ids = [...new Set(rows.map(({ group }) => group))];
  return ids.map((id) => {
    const own = rows.filter(({ group }) => group === id);
    const isPlace = jurisdictionIds.some((place) => place === id);
    return {
      id,
      title: isPlace
        ? say("counter.desk.groups.place", { place: say(`policies.${id}.name`) })
        : say(`counter.desk.groups.${id}`),
      more: id === "more",
      nobody: id !== "family" && id !== "hukou",
      rows: own.flatMap((row) =>
        row.wide ? sharedRow(row, own, fields, comma) : [personRow(row, fields, comma, say)],
      ),
    };
  });
}

function cellOf(ref: FactRow["refs"][number], fields: Fields, comma: string, generic: boolean): DeskCell {
  const own = nameOfCell(ref);
  const field = fields.get(own);
  if (!field) throw new Error("a cell without a field");
  const star = (name: string): string => (generic ? name.replace(/-P\d+/, "-*") : name);
  return {
    name: star(own),
    label: field.label,
    kind: kindOf(field),
    options: optionsOf(field, comma),
    ...(field.neededWhen && { needs: { name: star(field.neededWhen.name), values: field.neededWhen.values } }),
  };
}

function personRow(row: FactRow, fields: Fields, comma: string, say: Say): DeskRow {
  const [first] = row.refs;
  if (!first) throw new Error("a row about nobody");
  const { young } = rowOf(row.fact);
  const cell = cellOf(first, fields, comma, true);
  const said =
    young && !Array.isArray(young.value) ? cell.options.find(({ value }) => value === String(young.value)) : undefined;
  return {
    ...cell,
    id: row.id,
    ...(young && { young: { until: young.until, label: said?.short ?? said?.label ?? say("counter.desk.none") } }),
  };
}

/** A home and whose it is stand in one line; so does what is asked of a booklet. */
function sharedRow(row: FactRow, group: readonly FactRow[], fields: Fields, comma: string): DeskRow[] {
  if (row.fact === "homes.dwellingHolders") return [];
  const holders = group.find((other) => other.fact === "homes.dwellingHolders" && other.place === row.place);
  return row.refs.map((ref, index) => {
    const owner = row.fact === "homes.dwelling" ? holders?.refs[index] : undefined;
    const cells = [ref, ...(owner ? [owner] : [])].map((one) => cellOf(one, fields, comma, false));
    const [first] = cells;
    if (!first) throw new Error("a row without cells");
    return { ...first, id: `${row.id}-${index}`, shared: cells };
  });
}

/** Whose spouse somebody can be differs from person to person. */
function choicesOf(rows: readonly FactRow[], fields: Fields, comma: string): Record<string, DeskOption[]> {
  const found: Record<string, DeskOption[]> = {};
  for (const { refs, wide } of rows) {
    const own = refs.map((ref) => ({ name: nameOfCell(ref), field: fields.get(nameOfCell(ref)) }));
    const usual = own[0]?.field ? JSON.stringify(own[0].field.options) : "";
    if (wide) continue;
    for (const { name, field } of own)
      if (field && JSON.stringify(field.options) !== usual) found[name] = optionsOf(field, comma);
  }
  return found;
}

/** Possible, and more often a slip of the finger: told at the cell, and taken. */
const notesOf = ({ household }: Answers, say: Say): Record<string, string> =>
  Object.fromEntries(
    unlikelyAnswers(household).map(({ code, person, values }) => [
      `ageYears-${person}`,
      say(`wizard.unlikely.${code}`, values),
    ]),
  );

import { writeXlsxStream } from "hucre/xlsx";
import type { JurisdictionId } from "@/policies/jurisdictions";
import type { Words } from "../i18n/words";
import { areaName, placeName } from "../wizard/labels";
import type { AssessedHousehold, AssessedTable } from "./assess-table";
import { neutral } from "./cells";
import type { Fault } from "./faults";
import { areasWords, asksWords, earliestOf, lacksWords } from "./lack-words";
import type { PlaceOutcome } from "./person-outcome";
import type { RowPerson } from "./read-household";

/** The kinds of place of which the table says anything, in the order of the register. */
function areasIn(place: JurisdictionId, { households }: AssessedTable): string[] {
  const shown = households.flatMap(({ outcome }) => outcome?.family.filter((one) => one.place === place) ?? []);
  return [...new Set(shown.map(({ area }) => area))];
}

type Areas = ReadonlyMap<JurisdictionId, string[]>;

function headingsOf(areas: Areas, words: Words): string[] {
  const own = (["household", "group", "member"] as const).map((id) => words.say(`batch.headings.${id}`));
  const say = (id: string, place: JurisdictionId) =>
    words.say(`batch.result.columns.${id}`, { place: placeName(place, words) });
  const ofPlaces = [...areas].flatMap(([place, kinds]) => [
    ...["best", "areas", "lack", "earliestIn", "asks"].map((id) => say(id, place)),
    ...kinds.map((area) =>
      words.say("batch.inPlace", { place: placeName(place, words), name: areaName(place, area, words) }),
    ),
  ]);
  return [...own, ...ofPlaces, words.say("batch.result.sheets.faults")];
}

function placeCells(
  own: string,
  outcome: PlaceOutcome,
  kinds: readonly string[],
  people: readonly RowPerson[],
  words: Words,
): string[] {
  const byArea = kinds.map((kind) => outcome.areas.find(({ area }) => area === kind)?.word);
  return [
    words.say(`outcome.long.${outcome.best}`),
    areasWords(outcome, words),
    lacksWords(own, outcome, people, words),
    earliestOf(outcome) ?? "",
    asksWords(own, outcome, people, words),
    ...byArea.map((word) => (word ? words.say(`outcome.short.${word}`) : "")),
  ];
}

interface Sheet {
  areas: Areas;
  faultsIn: ReadonlyMap<number, Fault[]>;
  words: Words;
}

/** Somebody whose row is to be put right gets no answer, but what is to be done. */
function personRow(
  { name, people, outcome }: AssessedHousehold,
  person: RowPerson,
  { areas, faultsIn, words }: Sheet,
): string[] {
  const faults = faultsIn.get(person.row) ?? [];
  const told = faults.map(({ cell, message }) => words.say("batch.result.faultIn", { cell, message }));
  const answers = faults.length > 0 || !outcome ? [] : (outcome.people.get(person.id) ?? []);
  const why = faults.length > 0 ? "rowFaulty" : outcome ? null : "householdFaulty";
  const cells = [...areas].flatMap(([place, kinds]) => {
    const answer = answers.find((one) => one.place === place);
    if (answer) return placeCells(person.id, answer, kinds, people, words);
    return [why ? words.say(`batch.result.${why}`) : "", ...Array<string>(4 + kinds.length).fill("")];
  });
  return [name, person.group, person.member, ...cells, told.join("\n")].map(neutral);
}

function* rowsOf(table: AssessedTable, sheet: Sheet): Generator<string[]> {
  yield headingsOf(sheet.areas, sheet.words);
  for (const household of table.households)
    for (const person of household.people) yield personRow(household, person, sheet);
  for (const [row, faults] of sheet.faultsIn)
    if (!table.households.some(({ people }) => people.some((one) => one.row === row)))
      yield [
        "",
        "",
        "",
        ...faults.map(({ cell, message }) => neutral(sheet.words.say("batch.result.faultIn", { cell, message }))),
      ];
  yield [];
  yield [sheet.words.say("batch.result.note")];
}

/** One row a person, as a workbook that is written while it is read. */
export function resultSheet(table: AssessedTable, words: Words): ReadableStream<Uint8Array> {
  const faultsIn = new Map<number, Fault[]>();
  for (const fault of table.faults) faultsIn.set(fault.row, [...(faultsIn.get(fault.row) ?? []), fault]);
  const areas = new Map(table.places.map((place) => [place, areasIn(place, table)]));
  const columns = headingsOf(areas, words).map((_, index) => ({ width: index < 3 ? 10 : 20 }));
  return writeXlsxStream(rowsOf(table, { areas, faultsIn, words }), {
    name: words.say("batch.result.sheets.people"),
    columns,
    freezePane: { rows: 1, columns: 3 },
  });
}

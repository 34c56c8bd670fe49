import type { Words } from "../i18n/words";
import type { OutcomeWord } from "../result/outcome-word";
import { areaName, placeName } from "../wizard/labels";
import type { AssessedTable } from "./assess-table";
import { lacksWords, monthWords, thingWords } from "./lack-words";
import { type CountsOf, type LackOf, type Lacker, type Summary, summaryOf } from "./summary";

/** One cell: what is read, and by what it is sorted where that is another thing. */
export type ViewCell = string | number | { text: string; sort: string | number };
export interface ViewTable {
  id: string;
  caption: string;
  note: string | null;
  columns: string[];
  rows: ViewCell[][];
  /** By which column, where somebody has asked for it; else as it was made. */
  sorted?: { column: number; up: boolean } | undefined;
}

/** A whole table's answer, in the words of a page. */
export interface ResultView {
  title: string;
  notes: string[];
  faults: ViewTable | null;
  tables: ViewTable[];
}

const mostLackers = 200;
const mostFaults = 100;
const mostMissing = 12;

type Say = (key: string, values?: Record<string, string | number>) => string;
const sayer =
  (words: Words): Say =>
  (key, values) =>
    words.say(`batch.result.${key}`, values);
const headed = (say: Say, ids: readonly string[]): string[] => ids.map((id) => say(`columns.${id}`));

const counted = [
  "dependsOnReading",
  "notYet",
  "needFacts",
  "unclear",
  "localRules",
  "notCovered",
  "noMoveNeeded",
] as const;
/** Few tables say 不清楚: a column that would hold nothing but zeros is left out. */
const countedIn = <T extends OutcomeWord>(which: readonly T[], rows: readonly CountsOf[]): T[] =>
  which.filter((word) => word !== "unclear" || rows.some(({ words }) => words[word]));
const columnOf = (word: OutcomeWord): string => (word === "dependsOnReading" ? "reading" : word);
const figures = ({ words }: CountsOf, which: readonly OutcomeWord[]): number[] => which.map((word) => words[word] ?? 0);

function byPlace({ byPlace: rows }: Summary, say: Say, words: Words): ViewTable {
  const ordered = [...rows].sort((a, b) => Number(a.area !== null) - Number(b.area !== null));
  const places = [...new Set(rows.map(({ place }) => place))];
  const which = countedIn(counted, rows);
  return {
    id: "by-place",
    caption: say("byPlace"),
    note: null,
    columns: headed(say, ["place", "area", "people", "open", "wholeHouseholds", ...which.map(columnOf)]),
    rows: places
      .flatMap((place) => ordered.filter((row) => row.place === place))
      .map((row) => [
        placeName(row.place, words),
        row.area === null ? say("any") : areaName(row.place, row.area, words),
        row.people,
        row.open,
        row.wholeHouseholds,
        ...figures(row, which),
      ]),
  };
}

const inGroup = ["notYet", "needFacts", "unclear"] as const;
const groupOrder = new Intl.Collator("zh", { numeric: true });

function byGroup({ byGroup: rows }: Summary, say: Say, words: Words): ViewTable | null {
  if (rows.every(({ group }) => group === "")) return null;
  const which = countedIn(inGroup, rows);
  return {
    id: "by-group",
    caption: say("byGroup"),
    note: null,
    columns: headed(say, ["group", "place", "households", "people", "open", "wholeHouseholds", ...which]),
    rows: [...rows]
      .sort((a, b) => groupOrder.compare(a.group ?? "", b.group ?? ""))
      .map((row) => [
        row.group || say("noGroup"),
        placeName(row.place, words),
        row.households,
        row.people,
        row.open,
        row.wholeHouseholds,
        ...figures(row, which),
      ]),
  };
}

const month = (earliest: string | null, words: Words): ViewCell =>
  earliest === null ? "" : { text: monthWords(earliest, words), sort: earliest };

function amountOf({ least, most, kind }: LackOf, say: Say): ViewCell {
  if (least === null || most === null) return { text: kind === "paper" ? say("lack.paper") : "", sort: 0 };
  const text = least === most ? say("lack.count", { months: least }) : say("lack.range", { least, most });
  return { text, sort: least };
}

function lacking({ lacking: rows }: Summary, say: Say, words: Words): ViewTable {
  return {
    id: "lacking",
    caption: say("lacking"),
    note: rows.length === 0 ? say("nobodyLacks") : null,
    columns: headed(say, ["place", "thing", "people", "by", "earliest"]),
    rows: rows.map((row) => [
      placeName(row.place, words),
      thingWords(row, row.place, words),
      row.people,
      amountOf(row, say),
      month(row.earliest, words),
    ]),
  };
}

const lackerRow = ({ household, person, outcome, months, earliest }: Lacker, words: Words): ViewCell[] => [
  household.name,
  person.group,
  person.member,
  placeName(outcome.place, words),
  { text: lacksWords(person.id, outcome, household.people, words), sort: months ?? 0 },
  month(earliest, words),
];

function lackers({ lackers: rows }: Summary, say: Say, words: Words): ViewTable | null {
  if (rows.length === 0) return null;
  const soonest = [...rows].sort((a, b) => (a.months ?? 0) - (b.months ?? 0));
  return {
    id: "lackers",
    caption: say("lackers"),
    note: rows.length > mostLackers ? say("lackersMore", { shown: mostLackers, count: rows.length }) : null,
    columns: headed(say, ["household", "group", "member", "place", "thing", "earliest"]),
    rows: soonest.slice(0, mostLackers).map((row) => lackerRow(row, words)),
  };
}

function faultTable({ faults }: AssessedTable, say: Say, words: Words): ViewTable | null {
  if (faults.length === 0) return null;
  const notAssessed = words.say("batch.faults.notAssessed");
  const more = faults.length - mostFaults;
  return {
    id: "faults",
    caption: say("faults", { count: faults.length }),
    note: say("faultsLead") + (more > 0 ? say("faultsMore", { count: more }) : ""),
    columns: headed(say, ["cell", "heading", "fault"]),
    rows: faults
      .slice(0, mostFaults)
      .map(({ cell, row, column, heading, message, assessed }) => [
        { text: cell, sort: row * 1000 + column },
        heading,
        message + (assessed ? "" : notAssessed),
      ]),
  };
}

/** Columns that nobody understands, and those that are not there. */
function notesOf({ carried, unknownColumns, missingColumns }: AssessedTable, say: Say): string[] {
  const listed = (columns: readonly string[]): string =>
    columns.slice(0, mostMissing).join(say("comma")) +
    (columns.length > mostMissing ? say("missingMore", { count: columns.length }) : "");
  return [
    ...(carried.length > 0
      ? [
          say("carried", {
            count: carried.length,
            cells: carried.slice(0, mostMissing).join(say("comma")) + (carried.length > mostMissing ? "……" : ""),
          }),
        ]
      : []),
    ...(unknownColumns.length > 0 ? [say("unknownColumns", { columns: listed(unknownColumns) })] : []),
    ...(missingColumns.length > 0 ? [say("missingColumns", { columns: listed(missingColumns) })] : []),
  ];
}

export function resultView(table: AssessedTable, words: Words): ResultView {
  const say = sayer(words);
  const summary = summaryOf(table);
  const { households, people } = summary;
  const tables = [
    byPlace(summary, say, words),
    byGroup(summary, say, words),
    lacking(summary, say, words),
    lackers(summary, say, words),
  ];
  return {
    title: say("title", { households, people }),
    notes: notesOf(table, say),
    faults: faultTable(table, say, words),
    tables: tables.filter((one) => one !== null),
  };
}

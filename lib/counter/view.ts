import type { OutcomeWord } from "../result/outcome-word";

/** What the counter page shows: plain data with words in it, for the page as it arrives and for every answer after a key. */

export interface DeskOption {
  value: string;
  label: string;
  /** The one key that says it. */
  key: string;
  /** As the cell shows it, where it is shorter. */
  short?: string;
}

export interface DeskCell {
  /** Name of the field; in a row of people `*` stands for the person. */
  name: string;
  label: string;
  kind: "choice" | "number" | "division";
  options: DeskOption[];
  /** Asked only when another cell has one of these values; its name may hold `*` too. */
  needs?: { name: string; values: string[] };
}

export interface DeskRow extends DeskCell {
  id: string;
  /** Nobody younger is asked, and what is taken for granted of them. */
  young?: { until: number; label: string };
  /** About no single person: these cells instead of one for each person. */
  shared?: DeskCell[];
}

export interface DeskGroup {
  id: string;
  title: string;
  /** Only rights, papers and placements hang on these. */
  more: boolean;
  /** Whatever is not said can be said to be 没有, all at once. */
  nobody: boolean;
  rows: DeskRow[];
}

/** Everybody of whom the same is to be said. */
export interface PersonLine {
  who: string;
  people: { id: string; name: string }[];
  word: OutcomeWord;
  short: string;
  sub: string;
  locator: string;
  clauses: string[];
}

interface TextLine {
  id: string;
  text: string;
  note?: string;
  /** As printed; several with a mark between them. */
  locator: string;
  /** Of the register: each has its sentence in the document. */
  clauses: string[];
}

export interface ResultArea {
  /** Several kinds of place of which all the same is to be told. */
  ids: string[];
  name: string;
  people: PersonLine[];
  /** Sentences to say aloud: two readings, and what others decide. */
  say: string[];
  notes: string[];
  placements: TextLine[];
  /** On paper only where somebody can prepare. */
  canPrepare: boolean;
}

export interface ResultPlace {
  id: string;
  name: string;
  fullName: string;
  title: string;
  number: string;
  /** What is known to have come since; empty where nothing is. */
  successor: string;
  /** How old the document is, and what it leaves to others. */
  caveats: string[];
  /** What is told of every kind of place alike, and two readings to say aloud. */
  notes: string[];
  say: string[];
  areas: ResultArea[];
  papers: (TextLine & { named: boolean })[];
  rights: (TextLine & { name: string; effect: string; isLand: boolean })[];
  /** Why nothing is said of the land; empty where something is. */
  land: string;
  /** What to ask at the counter there, or by telephone. */
  ask: string;
}

export interface DeskResult {
  sentence: string;
  /** The cell that decides most, and what is asked there. */
  next: { name: string; text: string; kind: "ask" | "lack" } | null;
  places: ResultPlace[];
  printed: string;
}

export interface DeskView {
  /** Where a code has filled the page: how old it is. */
  scanned?: string;
  /** Whose turn it is: a form of another turn is refused. */
  turn: string;
  /** Answers that the page does not show in full, sealed: sent back with the next change. */
  base: string;
  people: { id: string; name: string }[];
  places: { id: string; name: string; chosen: boolean; apart: boolean }[];
  relations: DeskOption[];
  groups: DeskGroup[];
  values: Record<string, string>;
  /** Names of cells that can still change an outcome. */
  open: string[];
  problems: Record<string, string>;
  notes: Record<string, string>;
  /** Choices that are not those of the row. */
  choices: Record<string, DeskOption[]>;
  result: DeskResult;
}

export interface DeskDivision {
  code: string;
  name: string;
  /** What it is found by besides its name. */
  initials: string[];
}

/** The household of the page as a picture for scanners, and as one for phones; `null` where it is too large for one. */
export interface DeskCode {
  picture: { size: number; path: string } | null;
  link: { size: number; path: string; dense: boolean } | null;
  until: string;
}

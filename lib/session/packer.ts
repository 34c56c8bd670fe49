import { factNames, refKey, rowOf, type FactName } from "@/policies/facts/rows";
import { factIn } from "@/policies/facts/with-fact";
import { areaIds, jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";
import { about, refOfKey, type Ref } from "../wizard/fact-key";
import type { Answers } from "./answers";
import { DigitsWriter } from "./mixed-radix";
import { day, firstValue, mostListed, scopes, states, subjectsOf, type Subjects } from "./packed-layout";
import { isPackedAsItIs, packValue } from "./packed-values";
import { bitsOf, Weights } from "./weights";
import { numberOfWord, wordBase } from "./word-numbers";

interface Spoken extends Subjects {
  places: readonly JurisdictionId[];
  homes: readonly { jurisdiction: JurisdictionId; area: string }[];
}

/** Everything that something was said about. */
function spokenOf({ household, unsure, dropped, places }: Answers): Spoken {
  const said = [...unsure, ...dropped].flatMap((key) => refOfKey(key) ?? []);
  const isTied = (id: JurisdictionId): boolean =>
    household.destinations?.[id] != null || household.people.some(({ ties }) => ties?.[id] != null);
  const spoken = jurisdictionIds.filter(
    (id) => places.includes(id) || isTied(id) || said.some(({ jurisdiction }) => jurisdiction === id),
  );
  const isHome = (jurisdiction: JurisdictionId, area: string): boolean =>
    household.destinations?.[jurisdiction]?.homes?.[area] != null ||
    said.some((ref) => ref.jurisdiction === jurisdiction && ref.area === area);
  return {
    people: household.people.map(({ id }) => id),
    registers: [
      ...new Set([...Object.keys(household.registers ?? {}), ...said.flatMap(({ register }) => register ?? [])]),
    ],
    places: spoken,
    homes: spoken.flatMap((jurisdiction) =>
      areaIds(jurisdiction, "home")
        .filter((area) => isHome(jurisdiction, area))
        .map((area) => ({ jurisdiction, area })),
    ),
  };
}

type Cell = bigint | number;
const largest = (values: readonly bigint[]): bigint => values.reduce((most, one) => (one > most ? one : most), 0n);
/** That there is a number, and in which state there is none. */
const asNumber = (cell: Cell): number => (typeof cell === "number" ? cell : firstValue);

function bitsAsItIs(cells: readonly Cell[], row: readonly number[]): number {
  const numbers = cells.filter((cell) => typeof cell === "bigint");
  const most = Number(largest(numbers)) + 1;
  return (
    bitsOf(
      row.map((symbol) => Math.min(symbol, firstValue)),
      firstValue + 1,
    ) +
    numbers.length * Math.log2(most)
  );
}

/** Each value takes its bytes and the six bits of their count. */
const bitsOfListed = (values: readonly bigint[], row: readonly number[]): number =>
  values.reduce((bits, value) => bits + 6 + 8 * Math.ceil(value.toString(16).length / 2), 0) +
  bitsOf(row, firstValue + values.length);

/** Writes down what was answered, and nothing else. */
export class Packer {
  private readonly digits = new DigitsWriter();
  private readonly unsure: ReadonlySet<string>;
  private readonly dropped: ReadonlySet<string>;
  private readonly spoken: Spoken;

  constructor(private readonly answers: Answers) {
    this.unsure = new Set(answers.unsure);
    this.dropped = new Set(answers.dropped);
    this.spoken = spokenOf(answers);
  }

  pack(): Buffer {
    this.digits.write(Math.floor(Date.parse(this.answers.answeredOn) / day), wordBase);
    this.subjects();
    this.trail();
    this.list(
      factNames.filter((fact) => this.cellsOf(fact).some((cell) => cell !== states.notKnown)),
      (fact) => this.column(fact),
    );
    return this.digits.toBytes();
  }

  private subjects(): void {
    const {
      answers: { household, places, withoutTies, told },
      spoken,
    } = this;
    this.list(spoken.places, (place) => {
      this.word("place", place);
      this.flags(
        places.includes(place),
        withoutTies.includes(place),
        told.includes(place),
        household.destinations?.[place] != null,
      );
    });
    this.list(spoken.people, (id) => this.id(id));
    this.list(spoken.registers, (id) => {
      this.id(id);
      this.flags(household.registers?.[id] != null);
    });
    this.list(spoken.homes, ({ jurisdiction, area }) => {
      this.digits.write(spoken.places.indexOf(jurisdiction), spoken.places.length);
      this.word("area", area);
    });
  }

  private trail(): void {
    const { places } = this.spoken;
    const trail = this.answers.trail.map((id) => id.split("-"));
    const topics = [...new Set(trail.map(([topic]) => topic ?? ""))];
    this.list(topics, (topic) => this.word("topic", topic));
    this.list(trail, ([topic, place]) => {
      this.digits.write(topics.indexOf(topic ?? ""), topics.length);
      this.digits.write(places.findIndex((id) => id === place) + 1, places.length + 1);
    });
  }

  /** One fact of everybody: its values once, or where numbers repeat too little as they are; then for everybody which of them. */
  private column(fact: FactName): void {
    const cells = this.cellsOf(fact);
    const values = [...new Set(cells.filter((cell) => typeof cell === "bigint"))];
    const row = cells.map((cell) => (typeof cell === "number" ? cell : firstValue + values.indexOf(cell)));
    const asItIs = isPackedAsItIs(fact) && bitsAsItIs(cells, row) < bitsOfListed(values, row);
    this.word("fact", fact);
    this.digits.write(scopes.indexOf(rowOf(fact).scope), scopes.length);
    this.flags(asItIs);
    if (asItIs) this.digits.writeAny(largest(values));
    else this.list(values, (value) => this.digits.writeAny(value));
    const weights = new Weights(firstValue + (asItIs ? 1 : values.length));
    for (const [index, cell] of cells.entries()) {
      this.digits.writeLikely(asItIs ? asNumber(cell) : (row[index] ?? 0), weights);
      if (asItIs && typeof cell === "bigint") this.digits.write(cell, largest(values) + 1n);
    }
  }

  private cellsOf(fact: FactName): Cell[] {
    return subjectsOf(rowOf(fact).scope, this.spoken).map((whose) => this.cell(about(fact, whose)));
  }

  private cell(ref: Ref): Cell {
    const value = factIn(this.answers.household, ref);
    if (value !== null) return packValue(ref, value, this.spoken);
    return this.unsure.has(refKey(ref))
      ? states.unsure
      : this.dropped.has(refKey(ref))
        ? states.dropped
        : states.notKnown;
  }

  private list<T>(items: readonly T[], write: (item: T) => void): void {
    this.digits.write(items.length, mostListed);
    items.forEach(write);
  }

  private flags(...holds: readonly boolean[]): void {
    for (const one of holds) this.digits.write(Number(one), 2);
  }

  private word = (kind: string, word: string): void => this.digits.write(numberOfWord(kind, word), wordBase);
  private id = (id: string): void => this.digits.writeAny(BigInt(`0x${Buffer.from(id).toString("hex")}`));
}

import type { Value } from "@/policies/facts/row";
import { factNames, refKey } from "@/policies/facts/rows";
import type { Household } from "@/policies/facts/schema";
import { withFacts } from "@/policies/facts/with-fact";
import { areaIds, jurisdictionIds, type JurisdictionId } from "@/policies/jurisdictions";
import { about, type Ref } from "../wizard/fact-key";
import { topicIds } from "../wizard/steps";
import type { Answers } from "./answers";
import { DigitsReader } from "./mixed-radix";
import {
  day,
  firstValue,
  mostListed,
  scopes,
  states,
  subjectsOf,
  versionBefore,
  type Subjects,
  type Version,
} from "./packed-layout";
import { unpackValue } from "./packed-values";
import { Weights } from "./weights";
import { wordBase, wordOf } from "./word-numbers";

interface PackedPlace {
  id: JurisdictionId | undefined;
  isConsidered: boolean;
  isWithoutTies: boolean;
  isTold: boolean;
  isDestination: boolean;
}

/** Reads what a packer of this version or the one before has written; what is not known any more is left out. */
export class Unpacker {
  private readonly digits: DigitsReader;
  private readonly stated: { ref: Ref; value: Value }[] = [];
  private readonly unsure: string[] = [];
  private readonly dropped: string[] = [];

  constructor(
    bytes: Buffer,
    private readonly version: Version,
  ) {
    this.digits = new DigitsReader(bytes);
  }

  unpack(): Answers {
    const answeredOn = new Date(this.digits.read(wordBase) * day).toISOString().slice(0, 10);
    const places = this.list(() => this.place());
    const people = this.list(() => this.id());
    const registers = this.list(() => ({ id: this.id(), isStated: this.flag() }));
    const homes = this.list(() => this.home(places));
    const trail = this.trail(places);
    const subjects = { people, registers: registers.map(({ id }) => id), places: places.map(({ id }) => id), homes };
    this.list(() => this.column(subjects));
    const chosen = (holds: (place: PackedPlace) => boolean): JurisdictionId[] =>
      jurisdictionIds.filter((id) => places.some((place) => place.id === id && holds(place)));
    const empty = {
      people: people.map((id) => ({ id })),
      destinations: Object.fromEntries(chosen(({ isDestination }) => isDestination).map((id) => [id, {}])),
      ...(registers.some(({ isStated }) => isStated) && {
        registers: Object.fromEntries(registers.flatMap(({ id, isStated }) => (isStated ? [[id, {}]] : []))),
      }),
    } as Household;
    return {
      household: withFacts(empty, this.stated),
      answeredOn,
      trail,
      unsure: this.unsure,
      dropped: this.dropped,
      places: chosen(({ isConsidered }) => isConsidered),
      withoutTies: chosen(({ isWithoutTies }) => isWithoutTies),
      told: chosen(({ isTold }) => isTold),
    };
  }

  private place(): PackedPlace {
    const id = this.word("place", jurisdictionIds);
    return {
      id,
      isConsidered: this.flag(),
      isWithoutTies: this.flag(),
      isTold: this.flag(),
      isDestination: this.flag(),
    };
  }

  private home(places: readonly PackedPlace[]): Subjects["homes"][number] {
    const jurisdiction = places[this.digits.read(places.length)]?.id;
    const area = this.word("area", jurisdiction ? areaIds(jurisdiction, "home") : []);
    return jurisdiction && area ? { jurisdiction, area } : undefined;
  }

  private trail(places: readonly PackedPlace[]): string[] {
    const topics = this.list(() => this.word("topic", topicIds));
    const trail = this.list(() => {
      const topic = topics[this.digits.read(topics.length)];
      const place = this.digits.read(places.length + 1);
      const id = places[place - 1]?.id;
      return topic && (place === 0 ? topic : id && `${topic}-${id}`);
    });
    return trail.flatMap((id) => id ?? []);
  }

  private column(subjects: Subjects): void {
    const fact = this.word("fact", factNames);
    const scope = scopes[this.digits.read(scopes.length)] ?? "household";
    const most = this.flag() ? this.digits.readAny() : null;
    const values = most === null ? this.list(() => this.digits.readAny()) : [];
    const cell = this.cells(most, values);
    for (const whose of subjectsOf(scope, subjects)) {
      const { symbol, value } = cell();
      if (fact && whose) this.take(about(fact, whose), symbol, value, subjects);
    }
  }

  /** @param most the largest of numbers that stand as they are; `null` where values are listed */
  private cells(most: bigint | null, values: readonly bigint[]): () => { symbol: number; value: bigint } {
    const listed = firstValue + (most === null ? values.length : 1);
    const weights = new Weights(listed);
    return () => {
      if (this.version === versionBefore) return this.evenCell(most, values);
      const symbol = this.digits.readLikely(weights);
      const isNumber = most !== null && symbol === firstValue;
      return { symbol, value: isNumber ? this.digits.readBig(most + 1n) : (values[symbol - firstValue] ?? 0n) };
    };
  }

  /** As it was before answers that repeat took less room. */
  private evenCell(most: bigint | null, values: readonly bigint[]): { symbol: number; value: bigint } {
    const symbol = this.digits.read(firstValue + (most === null ? values.length : Number(most) + 1));
    const number = Math.max(0, symbol - firstValue);
    return { symbol, value: most === null ? (values[number] ?? 0n) : BigInt(number) };
  }

  private take(ref: Ref, cell: number, packed: bigint, subjects: Subjects): void {
    if (cell === states.notKnown) return;
    const value = cell < firstValue ? undefined : unpackValue(ref, packed, subjects);
    if (value !== undefined) this.stated.push({ ref, value });
    else if (cell === states.unsure) this.unsure.push(refKey(ref));
    else this.dropped.push(refKey(ref));
  }

  private list = <T>(read: () => T): T[] => Array.from({ length: this.digits.read(mostListed) }, read);
  private flag = (): boolean => this.digits.read(2) === 1;
  private word = <W extends string>(kind: string, words: readonly W[]): W | undefined =>
    wordOf(kind, this.digits.read(wordBase), words);
  private id = (): string => Buffer.from(this.digits.readAny().toString(16), "hex").toString();
}

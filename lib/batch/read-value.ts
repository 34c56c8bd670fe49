import type { FactType, Value } from "@/policies/facts/row";
import { rowOf } from "@/policies/facts/rows";
import { elsewhere, none } from "@/policies/facts/vocabulary";
import { areaIds, type JurisdictionId } from "@/policies/jurisdictions";
import type { Words } from "../i18n/words";
import { areaName } from "../wizard/labels";
import { numberFrom, yearsAndMonthsFrom } from "../wizard/typed-number";
import { plain } from "./cells";
import { choicesOf, elsewhereLabel } from "./choices";
import type { FactColumn } from "./columns";
import { findDivision } from "./divisions";

/** What a cell says; `null` for nothing or 不清楚, or what is wrong with it and what its words need. */
export type Reading =
  { value: Value | null; isUnsure?: true } | { problem: ValueProblem; values?: Record<string, string | number> };
export type ValueProblem = "choice" | "number" | "birth" | "tooHigh" | "division" | "severalDivisions" | "member";

/** Who is in the household: by what the table calls them, their id. */
export type Members = ReadonlyMap<string, string>;

const bare = (text: string): string => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();
/** Of these 无 says that there is nothing to say. */
const nobodyIsNothing: readonly FactType[] = ["division", "school", "spouse", "register"];
const separators = /[、,，;；/|]+/;

/** Reads cells written in either script. */
export class CellReader {
  private readonly lists = new Map<string, ReadonlySet<string>>();
  private readonly choices = new Map<string, ReadonlyMap<string, string>>();

  /** @param scripts the one in which faults are told comes first */
  constructor(private readonly scripts: readonly [Words, ...Words[]]) {}

  read(column: FactColumn, cell: string, members: Members): Reading {
    const text = plain(cell);
    if (text === "") return { value: null };
    if (this.says("unsure", text)) return { value: null, isUnsure: true };
    const { type } = rowOf(column.fact);
    if (nobodyIsNothing.includes(type) && this.says("nobody", text)) return { value: null };
    switch (type) {
      case "number":
        return this.number(column, text);
      case "division":
        return this.division(text);
      case "school":
        return this.isElsewhere(column, text) ? { value: elsewhere } : this.division(text);
      case "spouse":
        return this.isElsewhere(column, text) ? { value: elsewhere } : this.member(text, members);
      case "people":
        return this.people(column, text, members);
      case "register":
        return { value: text };
      case "list":
        return this.list(column, text);
      case "boolean":
        return this.yesOrNo(column, text);
      default:
        return this.choice(column, text);
    }
  }

  /** Is it one of the words of a list in `batch.words`? */
  private says(list: string, text: string): boolean {
    let known = this.lists.get(list);
    if (!known) {
      known = new Set(this.scripts.flatMap((words) => words.say(`batch.words.${list}`).split(" ").map(bare)));
      this.lists.set(list, known);
    }
    return known.has(bare(text));
  }

  private isElsewhere(column: FactColumn, text: string): boolean {
    const own = this.scripts.some((words) => bare(elsewhereLabel(column, words)) === bare(text));
    return own || bare(text) === elsewhere || this.says("elsewhere", text);
  }

  private number(column: FactColumn, text: string): Reading {
    const max = rowOf(column.fact).values as number;
    const apart = /months/i.test(column.fact) && text.includes("年") ? yearsAndMonthsFrom(text) : null;
    const value = apart ? apart.years * 12 + apart.months : numberFrom(text);
    if (column.fact === "ageYears" && (isYear(value) || isDate(text)))
      return { problem: "birth", values: { given: shown(text), example: 36 } };
    if (value === null) return { problem: "number", values: { given: shown(text), example: 36 } };
    return value > max ? { problem: "tooHigh", values: { given: shown(text), max } } : { value };
  }

  private division(text: string): Reading {
    const found = findDivision(text, this.scripts);
    if ("code" in found) return { value: found.code };
    return { problem: found.problem, values: { given: shown(text), ...("example" in found && found) } };
  }

  private member(text: string, members: Members): Reading {
    const id = members.get(memberName(text));
    if (id !== undefined) return { value: id };
    return { problem: "member", values: { given: shown(text), members: [...members.keys()].join("、") } };
  }

  private people(column: FactColumn, text: string, members: Members): Reading {
    if (this.isElsewhere(column, text) || this.says("nobody", text)) return { value: [] };
    const found = parts(text).map((part) => this.member(part, members));
    const wrong = found.find((one) => "problem" in one);
    return wrong ?? { value: [...new Set(found.flatMap((one) => ("value" in one ? [String(one.value)] : [])))] };
  }

  private list(column: FactColumn, text: string): Reading {
    const whole = this.codeOf(column, text);
    const found = whole === undefined ? parts(text).map((part) => this.codeOf(column, part)) : [whole];
    if (found.every((code) => code === "empty") || this.says("no", text)) return { value: [] };
    const codes = found.filter((code) => code !== undefined && code !== "empty");
    return codes.length === found.length ? { value: [...new Set(codes)] as string[] } : this.noChoice(column, text);
  }

  private yesOrNo(column: FactColumn, text: string): Reading {
    const code = this.codeOf(column, text);
    if (code !== undefined) return { value: code === "true" };
    if (this.says("yes", text)) return { value: true };
    return this.says("no", text) ? { value: false } : this.noChoice(column, text);
  }

  private choice(column: FactColumn, text: string): Reading {
    const code = this.codeOf(column, text) ?? this.plainWord(column, text);
    return code === undefined ? this.noChoice(column, text) : { value: code };
  }

  /** 是, 否, 无 where the list has a word for it. */
  private plainWord({ fact }: FactColumn, text: string): string | undefined {
    const { type, values } = rowOf(fact);
    const known = type === "placeOrNone" ? [none] : type === "oneOf" ? (values as readonly string[]) : [];
    const meant = this.says("yes", text) ? ["yes"] : this.says("no", text) ? ["no", none] : [];
    return meant.find((word) => known.includes(word));
  }

  private noChoice(column: FactColumn, text: string): Reading {
    const choices = choicesOf(column, this.scripts[0]).map(({ label }) => label);
    return { problem: "choice", values: { given: shown(text), choices: choices.join("、") } };
  }

  /** By its label in either script, as a form calls it, or by the contract's own word. */
  private codeOf(column: FactColumn, text: string): string | undefined {
    let known = this.choices.get(column.id);
    if (!known)
      this.choices.set(column.id, (known = new Map(this.scripts.flatMap((words) => spellings(column, words)))));
    return known.get(bare(text));
  }
}

function spellings(column: FactColumn, words: Words): [string, string][] {
  const form = column.fact === "relation" ? "wizard.relations" : `wizard.labels.${column.fact}`;
  const { jurisdiction } = column;
  const isPlace = jurisdiction !== null && rowOf(column.fact).type.startsWith("place");
  const areas = isPlace ? areaIds(jurisdiction) : [];
  // Places that a form does not offer, the contract allows.
  const known = areas.flatMap((area): [string, string][] => [
    [bare(area), area],
    [bare(areaName(jurisdiction as JurisdictionId, area, words)), area],
  ]);
  const offered = choicesOf(column, words).flatMap(({ value, label }) =>
    [value, words.find(`${form}.${value}`) ?? value, label, ...alsoSaid(column, value, words)].map(
      (name): [string, string] => [bare(name), value],
    ),
  );
  return [...known, ...offered];
}

/** As offices and families say it. */
const alsoSaid = ({ fact }: FactColumn, value: string, words: Words): string[] =>
  words.find(`batch.words.also.${fact.replaceAll(".", "_")}.${value}`)?.split(" ") ?? [];

const parts = (text: string): string[] => text.split(separators).map(plain).filter(Boolean);
/** 1, 01, 1号, １: people are called by numbers, or by whatever the table calls them. */
export const memberName = (text: string): string =>
  bare(text)
    .replace(/[号號]$/, "")
    .replace(/^0+(?=\d)/, "")
    .replace(/^(\d+)\.0+$/, "$1");

/** 1985, 1990-03-05, 1985.3: asked is an age, and no date of birth. */
const isYear = (value: number | null): boolean => value !== null && value >= 1900 && value < 2100;
const isDate = (text: string): boolean => /^(?:19|20)\d\d[-./年]/.test(text.normalize("NFKC"));

const mostShown = 30;
/** What was sent, cut before it is sent back. */
export const shown = (text: string): string => (text.length > mostShown ? `${text.slice(0, mostShown)}…` : text);

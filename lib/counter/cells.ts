import { refKey, rowOf, type FactName } from "@/policies/facts/rows";
import { none } from "@/policies/facts/vocabulary";
import { factIn } from "@/policies/facts/with-fact";
import type { Words } from "../i18n/words";
import type { Answers } from "../session/answers";
import type { Ref } from "../wizard/fact-key";
import { fieldOf } from "../wizard/fields";
import { unchanged } from "../wizard/field-values";
import { partNames, listOf, textOf, type Field, type Option, type Values } from "../wizard/form";
import { areaName, placeName } from "../wizard/labels";
import { prefill } from "../wizard/prefill";
import { nameOfFact, type Slot } from "../wizard/slots";
import { divisionsFor, deskDivisions } from "./divisions";
import type { DeskOption } from "./view";

/** A cell is a field of the wizard, said in one line of text. */

export interface Wordings {
  words: Words;
  simplified: Words;
  names: ReadonlyMap<string, string>;
}

/** Not known, in a number as well as in a name. */
const unsureText = /^[?？/]$/;

/** The others about the same person or home: what one of them says can make this one needless. */
export const siblingsOf = (ref: Ref, all: readonly Ref[]): Slot[] =>
  all
    .filter(
      (other) => other.person === ref.person && other.jurisdiction === ref.jurisdiction && other.area === ref.area,
    )
    .map((one) => ({ kind: "fact", ref: one }));

/** Whoever has no work can have an income or have paid all the same: where a document asks, there is a cell. */
const ofWork: ReadonlySet<FactName> = new Set(["stableIncome", "pensionMonths.employee", "pensionMonths.resident"]);

export function cellField(ref: Ref, all: readonly Ref[], answers: Answers, { words, names }: Wordings): Field {
  const field = fieldOf({ kind: "fact", ref }, siblingsOf(ref, all), { words, answers, names, labelOf: () => "" });
  const options = field.options.filter(({ value }) => value !== "same");
  if (ofWork.has(ref.fact)) delete field.neededWhen;
  return { ...field, label: labelOf(ref, words), options: options.map((option) => shortened(option, ref.fact, words)) };
}

interface CellOption extends Option {
  short?: string;
}

/** A cell is narrow, and its row says what it is about. */
function shortened(option: Option, fact: FactName, words: Words): CellOption {
  const isTruth = rowOf(fact).type === "boolean" || option.value === none;
  const short =
    words.find(`counter.desk.short.${fact.replaceAll(".", "_")}.${option.value}`) ??
    (isTruth ? words.find(`counter.desk.short.any.${option.value}`) : null);
  return short === null ? option : { ...option, short };
}

function labelOf({ fact, jurisdiction, area }: Ref, words: Words): string {
  const place = jurisdiction ? placeName(jurisdiction, words) : "";
  const kind = jurisdiction && area ? areaName(jurisdiction, area, words) : "";
  if (fact === "homes.dwelling") return words.say("counter.desk.home", { area: kind });
  if (fact === "homes.dwellingHolders") return words.say("counter.desk.holder", { area: kind });
  const brief = words.find(`counter.desk.rows.${fact.replaceAll(".", "_")}`);
  if (brief) return brief;
  const own =
    rowOf(fact).type === "spouse" || fact === "parents"
      ? null
      : words.find(`wizard.fields.${fact.replaceAll(".", "_")}`);
  return own ?? words.say(`facts.${fact}.name`, { place, area: kind });
}

const saysNo = [none, "false", unchanged];
const letters = "abcdefghijklmnopqrstuvwxyz";

/** Digits in the order of the list; `0` says no, `?` that nobody knows; letters where digits run out. */
export function numbered(options: readonly CellOption[]): DeskOption[] {
  const no = options.find(({ value }) => saysNo.includes(value));
  let count = 0;
  return options.map((option) => {
    const { value, label, short } = option;
    const said = { value, label, ...(short !== undefined && { short }) };
    if (value === "unsure") return { ...said, key: "?" };
    if (option === no) return { ...said, key: "0" };
    count += 1;
    return { ...said, key: count < 10 ? String(count) : (letters[count - 10] ?? "") };
  });
}

/** Several that may hold at once: each alone, then every two of them. */
export function optionsOf({ kind, options }: Field, comma: string): DeskOption[] {
  if (kind !== "checks") return numbered(options);
  const single = options.filter(({ alone }) => !alone);
  const pairs = single.flatMap((one, index) =>
    single
      .slice(index + 1)
      .map((other) => ({ value: `${one.value},${other.value}`, label: `${one.label}${comma}${other.label}` })),
  );
  return numbered([...single, ...pairs, ...options.filter(({ alone }) => alone)]);
}

export type CellKind = "choice" | "number" | "division";
export const kindOf = ({ kind, groups }: Field): CellKind =>
  kind === "number" || kind === "months" ? "number" : groups ? "division" : "choice";

/** What is known, as the cell shows it. */
export function cellText(ref: Ref, field: Field, answers: Answers, wordings: Wordings): string {
  const isSaid =
    factIn(answers.household, ref) !== null || answers.unsure.includes(refKey(ref)) || ref.fact === "livesIn";
  if (!isSaid) return "";
  const values = prefill([{ kind: "fact", ref }], [field], answers);
  const { years, months, unsure } = partNames(field.name);
  if (field.kind === "number") return listOf(values, unsure).length > 0 ? "?" : textOf(values, field.name);
  if (field.kind === "months") {
    if (listOf(values, unsure).length > 0) return "?";
    const said = textOf(values, years) + textOf(values, months);
    return said === "" ? "" : String(Number(textOf(values, years)) * 12 + Number(textOf(values, months)));
  }
  if (field.kind === "checks") return listOf(values, field.name).join(",");
  const text = textOf(values, field.name);
  return field.groups && /^\d{6}$/.test(text) ? nameOfDivision(text, wordings) : text;
}

const nameOfDivision = (code: string, { words, simplified }: Wordings): string =>
  deskDivisions(words, simplified).find((one) => one.code === code)?.name ?? code;

/** What a cell says, as the wizard's form would have posted it. `null` where a name can mean several divisions, or none. */
export function postedBy(field: Field, given: string, { words, simplified }: Wordings): Values | null {
  const text = given.normalize("NFKC").trim();
  const { months, unsure } = partNames(field.name);
  if (field.kind === "number" || field.kind === "months") {
    if (unsureText.test(text)) return { [unsure]: ["unsure"] };
    return field.kind === "months" ? { [months]: text } : { [field.name]: text };
  }
  if (field.kind === "checks") return { [field.name]: text.split(",") };
  if (!field.groups || field.options.some(({ value }) => value === text)) return { [field.name]: text };
  if (unsureText.test(text)) return { [field.name]: "unsure" };
  // A clerk who reads the one script may type the other.
  const lists = [deskDivisions(words, simplified), deskDivisions(simplified, simplified)];
  const found = lists.map((list) => divisionsFor(text, list)).find((one) => one.length > 0);
  const [only, ...others] = found ?? [];
  return only && others.length === 0 ? { [field.name]: only.code } : null;
}

export const nameOfCell = (ref: Ref): string => nameOfFact(ref);

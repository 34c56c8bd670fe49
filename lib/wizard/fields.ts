import { none, works } from "@/policies/facts/vocabulary";
import { jurisdictionIds } from "@/policies/jurisdictions";
import type { Words } from "../i18n/words";
import { placeName } from "./labels";
import { about, type Ref } from "./fact-key";
import { alone, hint, messages, other, ticks, unsure } from "./field-parts";
import { factField, type FactWording } from "./fact-fields";
import { heldDwellings } from "./field-values";
import type { Field, Option } from "./form";
import { marksFor } from "./marks";
import { applicantId, personById } from "./people";
import { nameOf, nameOfFact, type Slot } from "./slots";

export interface Wording extends FactWording {
  /** Legend of a field: the page says whose or which it is. */
  labelOf: (slot: Slot) => string;
}

export function fieldOf(slot: Slot, all: readonly Slot[], wording: Wording): Field {
  const { words, labelOf } = wording;
  const base = { name: nameOf(slot), label: labelOf(slot), options: [], messages: messages(words, "choice") };
  switch (slot.kind) {
    case "fact":
      return { ...base, ...factField(slot.ref, wording), ...onThisPage(slot.ref, all, wording) };
    case "marks":
      return { ...base, ...checks(markOptions(wording), "none", words) };
    case "stays":
    case "noneMoves":
      return { ...base, ...tick(slot.kind, words) };
    case "places":
      return { ...base, ...checks(placeOptions(words), "allPlaces", words) };
    case "ties":
      return { ...base, ...checks(tieOptions(wording), "noTies", words) };
    case "together":
      return {
        ...base,
        kind: "choice",
        options: [
          { value: "yes", label: words.say("wizard.options.oneBooklet") },
          { value: "no", label: words.say("wizard.options.severalBooklets") },
          ...other("together", words),
          alone("bookletUnsure", words, "unsure"),
        ],
      };
  }
}

/** One box, which may stay empty. */
const tick = (kind: string, words: Words): Pick<Field, "kind" | "optional" | "label" | "options"> => ({
  kind: "checks",
  optional: true,
  label: words.say(`wizard.fields.${kind}Legend`),
  options: [{ value: "yes", label: words.say(`wizard.fields.${kind}`), hint: words.say(`wizard.fields.${kind}Hint`) }],
});

/** Boxes to tick, of which one stands for none or all of the others. */
const checks = (options: Option[], exclusive: string, words: Words): Pick<Field, "kind" | "options" | "messages"> => ({
  kind: "checks",
  options,
  messages: ticks(words, words.say(`wizard.options.${exclusive}`)),
});

/** What another answer on the same page makes of a field: needed or not, or said by 和您一样. */
function onThisPage(ref: Ref, all: readonly Slot[], wording: Wording): Partial<Field> {
  const { words, answers } = wording;
  const asked = (fact: Ref["fact"]): Slot | undefined =>
    all.find((slot) => slot.kind === "fact" && nameOf(slot) === nameOfFact({ ...ref, fact }));
  const neededWhen = (fact: Ref["fact"], values: readonly string[], may: { orLeft?: string[] } = {}): Partial<Field> =>
    asked(fact) ? { neededWhen: { name: nameOfFact({ ...ref, fact }), values: [...values], ...may } } : {};
  switch (ref.fact) {
    case "homes.dwellingHolders":
      return {
        ...neededWhen("homes.dwelling", heldDwellings),
        hint: words.say("wizard.fields.holderHint"),
        messages: {
          ...ticks(words, words.say("wizard.options.otherHolder")),
          required: words.say("wizard.errors.holder"),
        },
      };
    case "hukou.kind":
      return sameAsFirst(ref, all, wording);
    case "hukou.division":
      return neededWhen("hukou.kind", ["rural", "urban", "unsure"]);
    case "register":
      return { neededWhen: { name: nameOf({ kind: "together" }), values: ["no"] } };
    case "formerHukou.division":
      return neededWhen("formerHukou.kind", ["rural", "urban", "unsure"]);
    // Whoever has no job today, and has worked there before, is asked where that was.
    case "worksIn":
      return personById(answers, ref.person ?? "")?.ties?.[ref.jurisdiction ?? "xining"]?.work === none
        ? {}
        : neededWhen("work", ["employed", "selfEmployed", "flexible", "publicOfficial"]);
    // Of whom nobody knows whether they work, the income can be known: whoever knows it says so, nobody has to.
    case "stableIncome":
      return neededWhen("work", atWork, ifUnsure);
    case "pensionMonths.employee":
    case "pensionMonths.resident":
      return { ...neededWhen("work", atWork, ifUnsure), ...paidBeside(ref, asked) };
    case "monthsLived":
      return asked("livesIn") ? neededWhen("livesIn", options(ref, wording)) : {};
    default:
      return {};
  }
}

const ifUnsure = { orLeft: ["unsure"] };
const atWork = works.filter((work) => work !== none);

/** Whoever fills in one scheme and leaves the other blank has paid into that one only. */
function paidBeside(ref: Ref, asked: (fact: Ref["fact"]) => Slot | undefined): Partial<Field> {
  const other = ref.fact === "pensionMonths.employee" ? "pensionMonths.resident" : "pensionMonths.employee";
  return asked(other) ? { blankBeside: nameOfFact({ ...ref, fact: other }) } : {};
}

const options = (ref: Ref, wording: Wording): string[] =>
  factField({ ...ref, fact: "livesIn" }, wording)
    .options.map(({ value }) => value)
    .filter((value) => value !== none && value !== "unsure");

/** Families mostly share one register: those after the applicant may say so in one tick. */
function sameAsFirst(ref: Ref, all: readonly Slot[], wording: Wording): Partial<Field> {
  const { words } = wording;
  const asksApplicant = all.some((slot) => nameOf(slot) === nameOfFact(about("hukou.kind", { person: applicantId })));
  if (ref.person === applicantId || !asksApplicant) return {};
  const same = { value: "same", label: words.say("wizard.options.same"), hint: words.say("wizard.options.sameHint") };
  return { options: [same, ...factField(ref, wording).options] };
}

function markOptions({ words, answers }: Wording): Option[] {
  const marks = marksFor(answers.places).map((value) => ({
    value,
    label: words.say(`wizard.marks.${value}`),
    ...hint(words.find(`wizard.marks.${value}Hint`)),
  }));
  return [...marks, alone("none", words), unsure(words)];
}

const placeOptions = (words: Words): Option[] => [
  ...jurisdictionIds.map((value) => ({
    value,
    label: placeName(value, words),
    hint: words.say(`policies.${value}.fullName`),
  })),
  alone("allPlaces", words, "unsure"),
];

const tieOptions = ({ words, answers }: Wording): Option[] => [
  ...answers.places.map((value) => ({ value, label: placeName(value, words) })),
  alone("noTies", words),
  { ...unsure(words), hint: words.say("wizard.options.tiesUnsureHint") },
];

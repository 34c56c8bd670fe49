import type { Value } from "@/policies/facts/row";
import type { FactName } from "@/policies/facts/rows";
import { honours } from "@/policies/facts/vocabulary";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { usedIn } from "./uses";

/** Certificates and titles as one list to tick, instead of five questions: each mark stands for values of one fact, the first of them said by the tick. */
const marks: readonly { id: string; fact: FactName; values: readonly Value[] }[] = [
  {
    id: "juniorSkill",
    fact: "qualification.vocationalSkill",
    values: ["junior", "intermediate", "senior", "technician"],
  },
  { id: "seniorTechnician", fact: "qualification.vocationalSkill", values: ["seniorTechnician"] },
  { id: "technicalWorker", fact: "qualification.technicalWorker", values: [true] },
  { id: "juniorTitle", fact: "qualification.professionalTitle", values: ["junior"] },
  { id: "intermediateTitle", fact: "qualification.professionalTitle", values: ["intermediate"] },
  { id: "associateSeniorTitle", fact: "qualification.professionalTitle", values: ["associateSenior", "senior"] },
  { id: "bachelorDegree", fact: "qualification.degree", values: ["bachelor"] },
  { id: "masterDegree", fact: "qualification.degree", values: ["master", "doctor"] },
  ...honours.map((id) => ({ id, fact: "qualification.honours" as const, values: [id] })),
];

const noneOf = (fact: FactName): Value =>
  fact === "qualification.honours" ? [] : fact === "qualification.technicalWorker" ? false : "none";

/** Marks that some considered place's document reads. */
export const marksFor = (places: readonly JurisdictionId[]): string[] =>
  marks.filter(({ fact }) => usedIn(fact).some((place) => places.includes(place))).map(({ id }) => id);

/** What the ticks say about one fact: the highest of them, or as exactly as it was said before. */
export function valueFromMarks(fact: FactName, ticked: readonly string[], before: Value | null): Value {
  const said = marks.filter((mark) => mark.fact === fact && ticked.includes(mark.id));
  if (fact === "qualification.honours") return said.flatMap(({ values }) => values.map(String));
  const values = said.at(-1)?.values ?? [noneOf(fact)];
  return before !== null && values.includes(before) ? before : (values[0] ?? noneOf(fact));
}

/** The ticks that stand for what is known. */
export const marksFromValue = (fact: FactName, value: Value | null): string[] =>
  marks
    .filter(
      (mark) =>
        mark.fact === fact &&
        mark.values.some((held) => (Array.isArray(value) ? value.includes(held) : value === held)),
    )
    .map(({ id }) => id);

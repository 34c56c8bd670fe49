import type { FactName } from "@/policies/fact-catalogue";
import { honours } from "@/policies/vocabulary";
import type { FactValue } from "./fact-value";
import { usedIn } from "./uses";
import type { JurisdictionId } from "@/policies/jurisdictions";

/** Certificates and titles as one list to tick, instead of five questions: each mark is a value of one fact, the higher one last. */
const marks: readonly { id: string; fact: FactName; value: FactValue }[] = [
  { id: "juniorSkill", fact: "qualification.vocationalSkill", value: "junior" },
  { id: "seniorTechnician", fact: "qualification.vocationalSkill", value: "seniorTechnician" },
  { id: "technicalWorker", fact: "qualification.technicalWorker", value: true },
  { id: "juniorTitle", fact: "qualification.professionalTitle", value: "junior" },
  { id: "intermediateTitle", fact: "qualification.professionalTitle", value: "intermediate" },
  { id: "associateSeniorTitle", fact: "qualification.professionalTitle", value: "associateSenior" },
  { id: "bachelorDegree", fact: "qualification.degree", value: "bachelor" },
  { id: "masterDegree", fact: "qualification.degree", value: "master" },
  ...honours.map((id) => ({ id, fact: "qualification.honours" as const, value: [id] })),
];

const noneOf = (fact: FactName): FactValue =>
  fact === "qualification.honours" ? [] : fact === "qualification.technicalWorker" ? false : "none";

/** Marks that some considered place's document reads. */
export const marksFor = (places: readonly JurisdictionId[]): string[] =>
  marks.filter(({ fact }) => usedIn(fact).some((place) => places.includes(place))).map(({ id }) => id);

/** What the ticks say about one fact. */
export function valueFromMarks(fact: FactName, ticked: readonly string[]): FactValue {
  const said = marks.filter((mark) => mark.fact === fact && ticked.includes(mark.id)).map(({ value }) => value);
  if (fact === "qualification.honours") return said.flatMap((value) => (Array.isArray(value) ? value : []));
  return said.at(-1) ?? noneOf(fact);
}

/** The ticks that stand for what is known. */
export const marksFromValue = (fact: FactName, value: FactValue | null): string[] =>
  marks.filter((mark) => mark.fact === fact && holds(value, mark.value)).map(({ id }) => id);

const holds = (value: FactValue | null, mark: FactValue): boolean =>
  Array.isArray(value) && Array.isArray(mark) ? mark.some((item) => value.includes(item)) : value === mark;

import type { FactRef } from "@/policies/facts/rows";
import { rowOf } from "@/policies/facts/rows";
import type { Household } from "@/policies/facts/schema";
import { areaIds, jurisdictionIds } from "@/policies/jurisdictions";
import { factErrors, type FactError, type FactErrorCode } from "../facts/fact-error";
import type { Read } from "../facts/read-request";
import { answerSchema } from "./input";

/** One fact of a household, and what is said of it; `null` where it is asked what there is to say. */
export interface Answer {
  ref: FactRef;
  value: string | number | boolean | readonly string[] | null;
}

type Key = Exclude<keyof FactRef, "fact">;

/** Whose a fact is, by its scope: these keys say it, and all others are left out. */
const keysOf = { household: [], register: ["register"], home: ["jurisdiction", "area"], person: ["person"] } as const;
const needed = (scope: ReturnType<typeof rowOf>["scope"]): readonly Key[] =>
  scope === "tie" ? ["person", "jurisdiction"] : keysOf[scope];

const wrong = (key: string, code: FactErrorCode, values: FactError["values"] = {}): FactError[] => [
  { path: ["answer", key], code, values },
];

function missingIn(key: Key, ref: FactRef, household: Household): FactError[] {
  const given = ref[key];
  if (given === null) return wrong(key, "required");
  const place = jurisdictionIds.find((id) => id === ref.jurisdiction);
  const homes = place ? areaIds(place, "home") : [];
  if (key === "person" && !household.people.some(({ id }) => id === given)) return wrong(key, "unknownPerson");
  if (key === "area" && !homes.some((area) => area === given))
    return wrong(key, "notOneOf", { values: homes.join("、") });
  return [];
}

/** The fact that is asked about, held against the household it is asked of. */
export function readAnswer(given: unknown, household: Household): Read<Answer> {
  const parsed = answerSchema.safeParse(given, { reportInput: true });
  if (!parsed.success)
    return { errors: factErrors(parsed.error.issues).map((error) => ({ ...error, path: ["answer", ...error.path] })) };
  const { value = null, fact, ...whose } = parsed.data;
  const keys = needed(rowOf(fact).scope);
  const of = (key: Key) => (keys.includes(key) ? (whose[key] ?? null) : null);
  const ref: FactRef = {
    fact,
    person: of("person"),
    jurisdiction: of("jurisdiction"),
    area: of("area"),
    register: of("register"),
  };
  const errors = keys.flatMap((key) => missingIn(key, ref, household));
  return errors.length > 0 ? { errors } : { value: { ref, value } };
}

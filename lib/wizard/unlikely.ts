import type { FactName } from "@/policies/fact-catalogue";
import type { Household, Person } from "@/policies/facts";
import { jurisdictionIds } from "@/policies/jurisdictions";
import { applicantId } from "./people";

/** Accepted, but asked again once: possible, and more often a slip of the finger. */
export interface Unlikely {
  code: string;
  person: string;
  facts: readonly FactName[];
  values: Record<string, number>;
}

const oldest = 105;
const grown = 16;
const widestMarriageGap = 40;
const youngestParent = 15;
const youngestStudent = 15;
const youngestPensioner = 40;

export function unlikelyAnswers({ people }: Household): Unlikely[] {
  const applicant = people.find(({ id }) => id === applicantId);
  return people.flatMap((person) => [...ofFamily(person, applicant?.ageYears ?? null), ...ofAge(person)]);
}

function ofFamily({ id, relation, ageYears: age }: Person, applicantAge: number | null): Unlikely[] {
  const because = (code: string, holds: boolean, values: Record<string, number>): Unlikely[] =>
    holds ? [{ code, person: id, facts: ["ageYears", "relation"], values }] : [];
  if (age == null) return [];
  const own = relation === "applicant" ? because("youngApplicant", age < grown, { age }) : [];
  if (applicantAge === null) return [...own, ...because("veryOld", age > oldest, { age })];
  const years = Math.abs(age - applicantAge);
  return [
    ...own,
    ...because("veryOld", age > oldest, { age }),
    ...because("spouseGap", relation === "spouse" && years >= widestMarriageGap, { years }),
    ...because("parentGap", relation === "parent" && age > applicantAge && years < youngestParent, { years }),
    ...because("childGap", relation === "child" && age < applicantAge && years < youngestParent, { years }),
  ];
}

const hasQualification = ({ qualification: has }: Person): boolean =>
  [has?.degree, has?.professionalTitle, has?.vocationalSkill].some((value) => value != null && value !== "none") || has?.technicalWorker === true;

function ofAge(person: Person): Unlikely[] {
  const { id, ageYears: age, education, military, pensionScheme } = person;
  if (age == null) return [];
  const because = (code: string, holds: boolean, facts: readonly FactName[]): Unlikely[] => (holds ? [{ code, person: id, facts, values: { age } }] : []);
  const works = jurisdictionIds.some((place) => (person.ties?.[place]?.work ?? "none") !== "none");
  const started = Math.floor(age - longestCareer(person) / 12);
  return [
    ...because("worksYoung", age < grown && works, ["work", "ageYears"]),
    ...because("studiedYoung", age < youngestStudent && (education?.status ?? "none") !== "none", ["education.status", "ageYears"]),
    ...because("qualifiedYoung", age < grown && hasQualification(person), ["qualification.vocationalSkill", "ageYears"]),
    ...because("servedYoung", age < grown + 1 && (military ?? "none") !== "none", ["military", "ageYears"]),
    ...because("pensionYoung", age < youngestPensioner && (pensionScheme ?? "").endsWith("Receiving"), ["pensionScheme", "ageYears"]),
    ...because("paidYoung", age >= grown && started < grown - 1, ["pensionMonths.employee", "pensionMonths.resident", "monthsWorked", "ageYears"])
      .map((found) => ({ ...found, values: { age: Math.max(0, started) } })),
  ];
}

const longestCareer = (person: Person): number =>
  Math.max(0, ...jurisdictionIds.flatMap((place) => {
    const tie = person.ties?.[place];
    return [tie?.monthsWorked ?? 0, tie?.pensionMonths?.employee ?? 0, tie?.pensionMonths?.resident ?? 0];
  }));

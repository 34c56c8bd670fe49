import type { FactName } from "@/policies/facts/rows";
import type { Household, Person } from "@/policies/facts/schema";
import { grownAgeYears, none } from "@/policies/facts/vocabulary";
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
  const own = [
    ...(relation === "applicant" ? because("youngApplicant", age < grownAgeYears, { age }) : []),
    ...because("veryOld", age > oldest, { age }),
  ];
  if (applicantAge === null) return own;
  const older = age - applicantAge;
  const gap = (code: string, years: number): Unlikely[] => [
    ...because(`${code}Gap`, years > 0 && years < youngestParent, { years }),
    ...because(`${code}Order`, years <= 0, {}),
  ];
  return [
    ...own,
    ...because("spouseGap", relation === "spouse" && Math.abs(older) >= widestMarriageGap, { years: Math.abs(older) }),
    ...(relation === "parent" ? gap("parent", older) : []),
    ...(relation === "child" ? gap("child", -older) : []),
  ];
}

const says = (value: string | null | undefined): boolean => (value ?? none) !== none;

const hasQualification = ({ qualification: has }: Person): boolean =>
  [has?.degree, has?.professionalTitle, has?.vocationalSkill].some(says) || has?.technicalWorker === true;

function ofAge(person: Person): Unlikely[] {
  const { id, ageYears: age, education, military, pensionScheme } = person;
  if (age == null) return [];
  const because = (code: string, holds: boolean, facts: readonly FactName[]): Unlikely[] =>
    holds ? [{ code, person: id, facts, values: { age } }] : [];
  const works = jurisdictionIds.some((place) => says(person.ties?.[place]?.work));
  const started = Math.floor(age - longestCareer(person) / 12);
  return [
    ...because("worksYoung", age < grownAgeYears && works, ["work", "ageYears"]),
    ...because("studiedYoung", age < youngestStudent && (says(education?.graduated) || says(education?.admitted)), [
      "education.graduated",
      "education.admitted",
      "ageYears",
    ]),
    ...because("qualifiedYoung", age < grownAgeYears && hasQualification(person), [
      "qualification.vocationalSkill",
      "ageYears",
    ]),
    ...because("servedYoung", age <= grownAgeYears && says(military), ["military", "ageYears"]),
    ...because("pensionYoung", age < youngestPensioner && (pensionScheme ?? "").endsWith("Receiving"), [
      "pensionScheme",
      "ageYears",
    ]),
    ...because("paidYoung", age >= grownAgeYears && started < grownAgeYears - 1, [
      "pensionMonths.employee",
      "pensionMonths.resident",
      "monthsWorked",
      "ageYears",
    ]).map((found) => ({ ...found, values: { age: Math.max(0, started) } })),
  ];
}

const longestCareer = (person: Person): number =>
  Math.max(
    0,
    ...jurisdictionIds.flatMap((place) => {
      const tie = person.ties?.[place];
      return [tie?.monthsWorked ?? 0, tie?.pensionMonths?.employee ?? 0, tie?.pensionMonths?.resident ?? 0];
    }),
  );

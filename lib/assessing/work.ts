import { assessHousehold, type ReceiptedAssessment } from "../assessment";
import type { Asked } from "./asked";
import { answersTo, differenceOf } from "./difference";
import { digestOf } from "./digest";

/** For each person in each kind of place: the place and the outcome. */
type Outcomes = [place: string, outcome: string][];

const outcomesOf = ({ jurisdictions }: ReceiptedAssessment): Outcomes =>
  jurisdictions.flatMap(({ id, areas }) =>
    areas.flatMap(({ people }) => people.map(({ outcome }): Outcomes[number] => [id, outcome])),
  );

/** @returns what is told, and which outcomes of the household as it is are in it */
export function workOn({ household, asOf, jurisdictions, wanted = { what: "all" } }: Asked): {
  told: object;
  outcomes: Outcomes;
} {
  const assessment = assessHousehold(household, asOf, jurisdictions);
  switch (wanted.what) {
    case "all":
      return { told: assessment, outcomes: outcomesOf(assessment) };
    case "uncounted":
      return { told: assessment, outcomes: [] };
    case "digest":
      return { told: digestOf(assessment), outcomes: outcomesOf(assessment) };
    case "answers":
      return { told: answersTo(assessment, wanted.of), outcomes: [] };
    case "difference": {
      // Whatever the change makes of the places considered, the same are compared.
      const places = assessment.jurisdictions.map(({ id }) => id);
      return { told: differenceOf(assessment, assessHousehold(wanted.to, assessment.asOf, places)), outcomes: [] };
    }
  }
}

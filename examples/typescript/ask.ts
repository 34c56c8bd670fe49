import createClient from "openapi-fetch";
import type { components, paths } from "./luohu-check";

const household: components["schemas"]["Household"] = {
  people: [
    {
      id: "P1",
      relation: "applicant",
      ageYears: 34,
      hukou: { kind: "rural", division: "632700" },
      ties: {
        xining: {
          work: "employed",
          worksIn: "cityDistrict",
          stableIncome: true,
          pensionMonths: { employee: 35, resident: 0 },
        },
      },
    },
  ],
  destinations: { xining: { homes: { cityDistrict: { dwelling: "rentedLawful" } } } },
};

const { POST } = createClient<paths>({ baseUrl: process.argv[2] ?? "http://localhost:3000" });
const { data, error } = await POST("/api/v1/assessments", { body: { household } });
if (error) throw new Error(`${error.title} ${JSON.stringify(error.errors ?? error.detail)}`);
for (const { id, areas } of data.jurisdictions)
  for (const { placeType, people } of areas)
    for (const person of people) console.log(id, placeType, person.id, person.outcome, ...person.clauses);

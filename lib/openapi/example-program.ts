/** What a person is shown to copy; `examples/typescript/ask.ts` is this very text, which a test runs. */
export const exampleProgram = (origin: string): string => `import createClient from "openapi-fetch";
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

const { POST } = createClient<paths>({ baseUrl: process.argv[2] ?? "${origin}" });
const { data, error } = await POST("/api/v1/assessments", { body: { household } });
if (error) throw new Error(\`\${error.title} \${JSON.stringify(error.errors ?? error.detail)}\`);
for (const { id, areas } of data.jurisdictions)
  for (const { placeType, people } of areas)
    for (const person of people) console.log(id, placeType, person.id, person.outcome, ...person.clauses);
`;

/** The types that the program reads, and what it imports. */
export const exampleInstall = (origin: string): string => `npm install openapi-fetch
npx --yes openapi-typescript@7 ${origin}/api/v1/openapi.json -o luohu-check.ts`;

/** For whoever configures an assistant. */
export const exampleAssistant = (origin: string): string =>
  JSON.stringify({ mcpServers: { "luohu-check": { type: "http", url: `${origin}/api/v1/mcp` } } }, null, 2);

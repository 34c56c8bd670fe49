/**
 * How long a property may take. They take seconds on an idle machine; one that is half as fast and busy with other
 * things is given time all the same, for what they prove has nothing to do with pace. Pace is measured by `npm run bench`.
 */
export const propertyTimeout = 600_000;

/** How many families a property is tried on. More by hand: `PROPERTY_RUNS=5000 npx vitest run policies/assess/exactness.test.ts`. */
export const propertyRuns = (usual: number): number => Number(process.env["PROPERTY_RUNS"] ?? usual);

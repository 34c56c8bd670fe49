import { parentPort } from "node:worker_threads";
import { assessHousehold } from "../assessment";
import type { Asked, Made } from "./assess-elsewhere";

/** Answers with the bytes that are sent on: making them, too, takes time that others wait. */
parentPort?.on("message", ({ household, asOf, jurisdictions }: Asked) => {
  const assessment = assessHousehold(household, asOf, jurisdictions);
  const bytes = new TextEncoder().encode(JSON.stringify(assessment));
  const outcomes = assessment.jurisdictions.flatMap(({ id, areas }) =>
    areas.flatMap(({ people }) => people.map(({ outcome }): [string, string] => [id, outcome])),
  );
  const made: Made = { bytes, outcomes };
  parentPort?.postMessage(made, [bytes.buffer]);
});

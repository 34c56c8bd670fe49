import "server-only";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { Counter, register } from "prom-client";
import type { Encoding } from "../http/encoding";
import type { Asked, Order } from "./asked";
import { Pool } from "./pool";

/** What it answers with. */
export interface Made {
  bytes: Uint8Array<ArrayBuffer>;
  /** For each person in each kind of place: the place and the outcome. */
  outcomes: [place: string, outcome: string][];
}

/** For whom it is: those who ask take turns by client, and whoever has gone is not worked for. */
export interface Asker {
  client: string;
  signal?: AbortSignal;
}

/** `ASSESSMENT_…`, which lib/server/operating/settings.ts has looked at. */
function rules(env = process.env) {
  return {
    threads: Number(env.ASSESSMENT_WORKERS) || availableParallelism() + 1,
    queue: Number(env.ASSESSMENT_QUEUE) || 256,
    deadline: (Number(env.ASSESSMENT_DEADLINE_SECONDS) || 30) * 1000,
  };
}

/** Megabytes: an assessment leaves some behind (lib/server/rendering/renderers.ts). */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

let pool: Pool<string, Made> | undefined;
const kept = () =>
  (pool ??= new Pool<string, Made>(
    () => new Worker(new URL("./worker.ts", import.meta.url), { resourceLimits }),
    rules(),
  ));

/** How often which outcome was told, of nobody in particular. */
const outcomesTold = (): Counter => {
  const name = "luohu_outcomes_total";
  const known = register.getSingleMetric(name) as Counter | undefined;
  return known ?? new Counter({ name, help: "Outcomes by place", labelNames: ["place", "outcome"] });
};

/** An assessment as JSON, made and packed on a thread of its own, so that nobody else waits for it. */
export async function assessmentBytes(
  asked: Asked,
  { client, signal }: Asker,
  encoding: Encoding = "identity",
): Promise<Uint8Array<ArrayBuffer>> {
  const order: Order = { asked, encoding };
  const { bytes, outcomes } = await kept().run(JSON.stringify(order), client, { signal });
  for (const [place, outcome] of outcomes) outcomesTold().inc({ place, outcome });
  return bytes;
}

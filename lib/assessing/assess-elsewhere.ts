import "server-only";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Household } from "@/policies/facts/schema";
import type { JurisdictionId } from "@/policies/jurisdictions";
import { Pool } from "./pool.mjs";

/** What a thread is asked. */
export interface Asked {
  household: Household;
  asOf?: string | null;
  jurisdictions?: readonly JurisdictionId[] | null;
}

/** For whom it is: those who ask take turns by client, and whoever has gone is not worked for. */
export interface Asker {
  client: string;
  signal?: AbortSignal;
}

/** `ASSESSMENT_…`, which scripts/serve/settings.mjs has looked at. */
function rules(env = process.env) {
  return {
    threads: Number(env.ASSESSMENT_WORKERS) || availableParallelism() + 1,
    queue: Number(env.ASSESSMENT_QUEUE) || 256,
    deadline: (Number(env.ASSESSMENT_DEADLINE_SECONDS) || 30) * 1000,
  };
}

let pool: Pool | undefined;
const kept = () => (pool ??= new Pool(() => new Worker(new URL("./worker.ts", import.meta.url)), rules()));

/** An assessment as JSON, made on a thread of its own, so that nobody else waits for it. */
export const assessmentBytes = async (asked: Asked, { client, signal }: Asker): Promise<Uint8Array<ArrayBuffer>> =>
  (await kept().run(asked, client, { signal })) as Uint8Array<ArrayBuffer>;

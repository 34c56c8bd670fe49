import { isDeepStrictEqual } from "node:util";
import { gzipSync } from "node:zlib";
import { Bench } from "tinybench";
import { assess } from "../../policies";
import { readRequest } from "../../lib/facts/read-request";
import type { Household } from "../../policies/facts/schema";
import { dearest, everythingStated, manyRelatives, onePlaceConsidered, states, type State } from "./households";
import { jsonRulesEngine } from "./json-rules-engine";
import { publicodes } from "./publicodes";
import { traced, untraced } from "./trace";
import { places, type Facts, type Peer } from "./task";
import { zenEngine } from "./zen-engine";

const asOf = "2026-11-22";
const peers: Record<string, Peer> = { "json-rules-engine": jsonRulesEngine, "zen-engine": zenEngine, publicodes };

/** Milliseconds for one household, by what is done. */
export type Costs = Record<string, number>;

/** Processor time of the whole process, garbage and native threads included: what else the machine does is not measured. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** One round over all households is one sample, so that no household is favoured; the median round counts. */
async function cost(
  households: readonly Household[],
  work: (household: Household, index: number) => unknown,
  asynchronous = false,
  time = 2000,
): Promise<number> {
  const bench = new Bench({ time, warmupTime: time / 4, iterations: 3, warmupIterations: 1, now: processorTime });
  const round = (): void => households.forEach((household, index) => void work(household, index));
  const roundInTurn = async (): Promise<void> => {
    for (const [index, household] of households.entries()) await work(household, index);
  };
  bench.add("round", asynchronous ? roundInTurn : round);
  const [task] = await bench.run();
  const result = task?.result;
  if (!result || !("latency" in result)) throw new Error("not measured");
  return result.latency.p50 / households.length;
}

/** Measured only when it finds what our own evaluator finds, person by person, place by place. */
async function costOfPeer(name: string, peer: Peer, prepared: readonly Facts[][][]): Promise<number> {
  const engines = places.map((place) => peer(place));
  const run = async (index: number): Promise<string[][][]> => {
    const found: string[][][] = [];
    for (const [place, engine] of engines.entries()) found.push(await engine(prepared[index]?.[place] ?? []));
    return found;
  };
  for (const [index, household] of everythingStated.entries()) {
    const expected = places.map((place) => place.met(household));
    if (!isDeepStrictEqual(await run(index), expected))
      throw new Error(`${name} does not find the same routes for family ${index + 1}`);
  }
  return cost(everythingStated, (_, index) => run(index), true);
}

/** What a line of the batch command costs: read, checked, assessed, written. */
function batchLine(line: string): string {
  const { value } = readRequest(JSON.parse(line));
  if (!value) throw new Error("a household of the benchmark cannot be assessed");
  return JSON.stringify(assess(value.household, asOf, value.jurisdictions));
}

/** Milliseconds and kilobytes of one answer in a state, by how much of it is read. */
export interface StateCost extends Omit<State, "households"> {
  /** Who is accepted where. */
  outcomes: number;
  /** With what is missing and which question comes next: what every page of the wizard needs. */
  questions: number;
  /** Everything, written as JSON. */
  written: number;
  kilobytes: number;
  /** As they go over the wire to whoever takes gzip. */
  kilobytesPacked: number;
}

function kilobytesOf(households: readonly Household[]): Pick<StateCost, "kilobytes" | "kilobytesPacked"> {
  const texts = households.map((household) => Buffer.from(JSON.stringify(assess(household, asOf))));
  const mean = (bytesOf: (text: Buffer) => number): number =>
    texts.reduce((sum, text) => sum + bytesOf(text), 0) / texts.length / 1000;
  return { kilobytes: mean((text) => text.byteLength), kilobytesPacked: mean((text) => gzipSync(text).byteLength) };
}

async function costOfState({ households, ...state }: State): Promise<StateCost> {
  const of = (work: (household: Household) => unknown): Promise<number> => cost(households, work, false, 500);
  return {
    ...state,
    outcomes: await of((household) => assess(household, asOf)),
    questions: await of((household) => assess(household, asOf).questions),
    written: await of((household) => JSON.stringify(assess(household, asOf))),
    ...kilobytesOf(households),
  };
}

export interface Measured {
  ours: Costs;
  states: StateCost[];
  peers: Costs;
}

export async function measure(): Promise<Measured> {
  const prepared = everythingStated.map((household) => places.map((place) => place.facts(household)));
  const counterLines = onePlaceConsidered.map((household) => JSON.stringify({ household }));
  const lines = everythingStated.map((household) => JSON.stringify({ household }));
  const ours: Costs = {
    whole: await cost(onePlaceConsidered, (household) => assess(household, asOf)),
    wholeEverywhere: await cost(everythingStated, (household) => assess(household, asOf)),
    text: await cost(onePlaceConsidered, (household) => JSON.stringify(assess(household, asOf))),
    batch: await cost(everythingStated, (_, index) => batchLine(lines[index] ?? "")),
    batchOfCounter: await cost(onePlaceConsidered, (_, index) => batchLine(counterLines[index] ?? "")),
    routes: await cost(everythingStated, untraced),
    routesTraced: await cost(everythingStated, traced),
    sameWork: await cost(everythingStated, (household) => places.map((place) => place.met(household))),
  };
  const inStates: StateCost[] = [];
  for (const state of states) inStates.push(await costOfState(state));
  for (const [name, household] of [
    ["the dearest: relations unknown, ties everywhere", dearest],
    ["relatives of whom nothing else is known", manyRelatives],
  ] as const) {
    const people = household.people.length;
    inStates.push(await costOfState({ name, people, places: places.length, households: [household] }));
  }
  const others: Costs = {};
  for (const [name, peer] of Object.entries(peers)) others[name] = await costOfPeer(name, peer, prepared);
  return { ours, states: inStates, peers: others };
}

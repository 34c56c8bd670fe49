import { drive, sample, type Driven, type Target } from "./drive";
import { isFlat } from "./flat";
import { memoryOf } from "./processes";

/** Of each target, a second: so few that a busy machine keeps up, by as many visitors at once. */
const rate = 2;
/** Seconds: what takes longer says something of the machine, and nothing of memory. */
const patience = 120;

/** Settings of a server that is watched: it gives nobody up before who asks does, or a busy machine would look like a fault. */
export const deadlines = { PAGE_DEADLINE_SECONDS: "300", ASSESSMENT_DEADLINE_SECONDS: "300" };

/** What is wrong with a server, in words; nothing where all is well. @param samples of its memory, in MB */
export function faultsIn(samples: readonly number[], driven: readonly Pick<Driven, "errors">[]): string[] {
  const errors = driven.reduce((sum, each) => sum + each.errors, 0);
  return [
    ...(isFlat(samples) ? [] : ["its memory grows"]),
    ...(errors > 0 ? [`${errors} requests were refused, failed or cut off`] : []),
  ];
}

/** Drives all targets together and looks at the memory every five seconds; who comes first has warmed up. @throws where something is wrong with the server */
export async function watchMemory(origin: string, pid: number, targets: Target[], seconds: number): Promise<void> {
  for (const target of targets) await sample(origin, target);
  const samples: number[] = [];
  const look = setInterval(() => samples.push(memoryOf(pid)), 5000);
  const driven = await Promise.all(targets.map((target) => drive(origin, target, seconds, { rate, patience })));
  clearInterval(look);
  console.log(`MB, every five seconds: ${samples.join(" ")}`);
  for (const [index, { answered, errors, late }] of driven.entries())
    console.log(`${targets[index]?.name}: ${answered} answered, ${errors} errors, ${late} not within ${patience} s`);
  const faults = faultsIn(samples, driven);
  if (faults.length > 0) throw new Error(`Of the server: ${faults.join("; ")}`);
}

// npm run load: what the production server serves, beside a server that does nothing but send the same bytes. --write records it.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import path from "node:path";
import { holdConnections } from "./load/connections";
import { drive, sample, type Driven, type Target } from "./load/drive";
import { isFlat } from "./load/flat";
import { memoryOf, processorTimeOf } from "./load/processes";
import { loadTable, type Loaded } from "./load/report";
import { targetsOfLoad } from "./load/targets";
import { ensureBuild } from "./setup/build.mjs";
import { withServer } from "./setup/server.mjs";

const seconds = Number(process.env.SECONDS ?? 8);
/** --memory=SECONDS looks only at whether memory grows. */
const watched = Number(/--memory=(\d+)/.exec(process.argv.join(" "))?.[1] ?? 0);
/** --connections=NUMBER looks only at what idle connections take, which nobody lets go meanwhile. */
const held = Number(/--connections=(\d+)/.exec(process.argv.join(" "))?.[1] ?? 0);
const folder = mkdtempSync(path.join(tmpdir(), "luohu-load-"));

/** As fast as this machine sends such an answer, from the same driver. */
async function floorOf(origin: string, target: Target): Promise<Driven> {
  const { bytes, type, encoding } = await sample(origin, target);
  const file = path.join(folder, "answer");
  writeFileSync(file, bytes);
  const floor = fork("scripts/load/floor.mjs", [file, type, encoding]);
  try {
    const [{ port }] = (await once(floor, "message")) as [{ port: number }];
    return await drive(`http://127.0.0.1:${port}`, target, Math.min(seconds, 4));
  } finally {
    floor.kill();
  }
}

async function measure(origin: string, pid: number, target: Target): Promise<Loaded> {
  const floor = await floorOf(origin, target);
  await drive(origin, target, 2);
  const before = processorTimeOf(pid);
  const most = await drive(origin, target, seconds);
  const processor = (processorTimeOf(pid) - before) / (most.perSecond * seconds);
  const atHalf = await drive(origin, target, seconds, most.perSecond / 2);
  return { target, floor, most, processor, atHalf };
}

/** Drives all targets together, once a second each, and looks at the memory every five seconds; who comes first has warmed up. */
async function watchMemory(origin: string, pid: number, targets: Target[]): Promise<void> {
  for (const target of targets) await sample(origin, target);
  const samples: number[] = [];
  const look = setInterval(() => samples.push(memoryOf(pid)), 5000);
  const driven = await Promise.all(targets.map((target) => drive(origin, target, watched, 1)));
  clearInterval(look);
  const errors = driven.reduce((sum, each) => sum + each.errors, 0);
  console.log(`MB, every five seconds: ${samples.join(" ")}`);
  console.log(`Errors: ${driven.map((each, index) => `${targets[index]?.name} ${each.errors}`).join("; ")}`);
  if (!isFlat(samples) || errors > 0) throw new Error("Memory grows, or requests fail");
}

ensureBuild();
Object.assign(process.env, { RATE_LIMIT_PER_MINUTE: "0", PAGE_LIMIT_PER_MINUTE: "0", LOG_LEVEL: "silent" });
if (held > 0) process.env.CLIENT_IDLE_SECONDS = "3600";
await withServer(async (origin, pid) => {
  if (held > 0) return holdConnections(origin, pid, held);
  const targets = await targetsOfLoad();
  if (watched > 0) return watchMemory(origin, pid, targets);
  const before = memoryOf(pid);
  const measured: Loaded[] = [];
  for (const target of targets) {
    measured.push(await measure(origin, pid, target));
    console.log(loadTable(measured.slice(-1)).split("\n").at(-1));
  }
  const machine = `${availableParallelism()} cores, Node ${process.versions.node}, load before ${loadavg()[2]?.toFixed(1)}; ${before} MB before, ${memoryOf(pid)} MB after, all processes of the server together.`;
  if (process.argv.includes("--write"))
    writeFileSync("docs/load.md", `${document()}\n${loadTable(measured)}\n\n${machine}\n`);
  console.log(machine);
});

function document(): string {
  return `# Load

\`npm run load -- --write\`, ${new Date().toISOString().slice(0, 10)}: eight connections from a second process on the same machine, so that server and driver share its cores. The floor is a \`node:http\` server in one process that sends the same bytes. The processor time is that of all processes of the server for one request, the same whatever else the machine does.
`;
}

// npm run load: what the production server serves, beside a server that does nothing but send the same bytes. --write records it.
import { fork } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import path from "node:path";
import { holdConnections } from "./load/connections";
import { drive, sample, type Driven, type Target } from "./load/drive";
import { folderUntilEnd } from "./load/folder";
import { deadlines, watchMemory } from "./load/memory";
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
const folder = folderUntilEnd("luohu-load-");

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
  // Until what is compiled while it runs has been compiled on every thread.
  await drive(origin, target, seconds);
  const before = processorTimeOf(pid);
  const most = await drive(origin, target, seconds);
  const processor = (processorTimeOf(pid) - before) / (most.perSecond * seconds);
  const atHalf = await drive(origin, target, seconds, { rate: most.perSecond / 2 });
  return { target, floor, most, processor, atHalf };
}

ensureBuild();
Object.assign(process.env, { RATE_LIMIT_PER_MINUTE: "0", PAGE_LIMIT_PER_MINUTE: "0", LOG_LEVEL: "silent" });
if (held > 0) process.env.CLIENT_IDLE_SECONDS = "3600";
if (watched > 0) Object.assign(process.env, deadlines);
await withServer(async (origin, pid) => {
  if (held > 0) return holdConnections(origin, pid, held);
  if (watched > 0) return watchMemory(origin, pid, await targetsOfLoad(origin, "everybody"), watched);
  const targets = await targetsOfLoad(origin, "alike");
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

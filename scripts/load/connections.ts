import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { drive, type Driven, sample, type Target } from "./drive";
import { memoryOf, ownMemoryOf } from "./processes";

/** What one process, this one or the server, has open besides. */
const besides = 500;
const atOnce = 100;
const seconds = 8;
const page: Target = { name: "start page", path: "/zh-Hans", goal: { perSecond: 1 } };

/** How many files a process may have open (`ulimit -n`); a connection is one. */
function mostOpen(): number {
  const [, soft = ""] = /Max open files\s+(\S+)/.exec(readFileSync("/proc/self/limits", "utf8")) ?? [];
  return soft === "unlimited" ? Infinity : Number(soft);
}

/** Asks once, as a browser does, and keeps the connection. @returns `null` where it was refused */
function hold(origin: string): Promise<Socket | null> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET /robots.txt HTTP/1.1\r\nHost: ${hostname}\r\nConnection: keep-alive\r\n\r\n`),
    );
    socket.on("error", () => resolve(null));
    socket.on("close", () => resolve(null));
    socket.once("data", (answer) => resolve(answer.toString().startsWith("HTTP/1.1 200") ? socket : null));
  });
}

async function holdAll(origin: string, count: number): Promise<Socket[]> {
  const held: Socket[] = [];
  for (let opened = 0; opened < count; opened += atOnce) {
    const more = Array.from({ length: Math.min(atOnce, count - opened) }, () => hold(origin));
    held.push(...(await Promise.all(more)).filter((socket) => socket !== null));
  }
  return held;
}

const told = ({ perSecond, p50, p99, errors, late }: Driven): string =>
  `start page ${Math.round(perSecond).toLocaleString("en")} a second, p50 ${p50} ms, p99 ${p99} ms, ${errors + late} errors`;

/** Opens so many connections that are used once and kept, serves a page beside them, and says what it takes. */
export async function holdConnections(origin: string, pid: number, wanted: number): Promise<void> {
  const most = mostOpen() - besides;
  const count = Math.min(wanted, most);
  if (count < wanted) console.log(`ulimit -n is ${mostOpen()}: ${count} connections instead of ${wanted}.`);
  await sample(origin, page);
  await drive(origin, page, 2);
  const alone = await drive(origin, page, seconds);
  const memory = () => `${ownMemoryOf(pid)} (${memoryOf(pid)})`;
  const before = memory();
  const began = performance.now();
  const held = await holdAll(origin, count);
  const tookSeconds = (performance.now() - began) / 1000;
  const [refused, full] = [count - held.length, memory()];
  const beside = await drive(origin, page, seconds);
  const lost = held.filter(({ destroyed, readableEnded }) => destroyed || readableEnded).length;
  console.log(`${held.length} connections in ${tookSeconds.toFixed(1)} s, ${refused} refused, ${lost} lost meanwhile.`);
  console.log(
    `MB of the process that listens (of all): ${before} before, ${full} with them, ${memory()} after the page was served.`,
  );
  console.log(`Alone: ${told(alone)}. Beside them: ${told(beside)}.`);
  for (const socket of held) socket.destroy();
  if (refused + lost + beside.errors + beside.late > 0)
    throw new Error("Connections were refused or lost, or requests failed");
}

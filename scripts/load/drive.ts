import autocannon from "autocannon";
import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";

/** What one kind of visitor asks for, again and again. */
export interface Target {
  name: string;
  path: string;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
  /** The least share of the floor, or the least number a second, that issue and sizing count on. */
  goal: { ofFloor: number } | { perSecond: number };
}

/** Requests a second, and milliseconds. */
export interface Driven {
  perSecond: number;
  p50: number;
  p975: number;
  p99: number;
  errors: number;
}

const connections = 8;
/** What a browser says that it takes. */
const taken = { "accept-encoding": "br" };

/** One request as the drivers send it: the bytes of its answer are those of the floor. */
export async function sample(origin: string, { path, method = "GET", headers, body }: Target) {
  const asking = request(origin + path, { method, headers: { ...taken, ...headers } }).end(body);
  const [answer] = (await once(asking, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  if (answer.statusCode !== 200) throw new Error(`${path} is answered ${answer.statusCode}`);
  return {
    bytes: Buffer.concat(chunks),
    type: answer.headers["content-type"] ?? "",
    encoding: answer.headers["content-encoding"] ?? "",
  };
}

/** @param seconds how long. @param rate requests a second, or as many as there can be */
export async function drive(origin: string, target: Target, seconds: number, rate?: number): Promise<Driven> {
  const { path, method = "GET", headers, body } = target;
  const result = await autocannon({
    url: origin + path,
    method,
    headers: { ...taken, ...headers },
    ...(body !== undefined && { body }),
    connections,
    duration: seconds,
    ...(rate !== undefined && { overallRate: Math.max(1, Math.round(rate)) }),
  });
  const { latency } = result;
  return {
    perSecond: result.requests.average,
    p50: latency.p50,
    p975: latency.p97_5,
    p99: latency.p99,
    // Of its errors the timeouts are some.
    errors: result.errors + result.non2xx,
  };
}

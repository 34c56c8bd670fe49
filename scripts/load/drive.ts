import autocannon from "autocannon";
import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";

/** What one kind of visitor asks for, again and again. */
export interface Target {
  name: string;
  path: string;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  /** Cookies of those who come, one a connection: for one visitor the server does one thing at a time. */
  visitors?: string[];
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
  answered: number;
  /** Refused, failed or cut off. */
  errors: number;
  /** Not answered in time. */
  late: number;
}

interface Manner {
  /** Requests a second of all together; as many as there can be where it is not given. */
  rate?: number;
  /** Seconds until one is late. */
  patience?: number;
}

export const connections = 8;
/** What a browser says that it takes. */
const taken = { "accept-encoding": "br" };

/** One request as the drivers send it: the bytes of its answer are those of the floor. */
export async function sample(origin: string, { path, method = "GET", headers, visitors, body }: Target) {
  const [cookie] = visitors ?? [];
  const asking = request(origin + path, { method, headers: { ...taken, ...headers, ...(cookie && { cookie }) } }).end(
    body,
  );
  const [answer] = (await once(asking, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  if ((answer.statusCode ?? 500) >= 400) throw new Error(`${path} is answered ${answer.statusCode}`);
  return {
    bytes: Buffer.concat(chunks),
    type: answer.headers["content-type"] ?? "",
    encoding: answer.headers["content-encoding"] ?? "",
  };
}

/** @param seconds how long */
export async function drive(
  origin: string,
  target: Target,
  seconds: number,
  { rate, patience = 10 }: Manner = {},
): Promise<Driven> {
  const { path, method = "GET", headers, visitors = [], body } = target;
  const sent = { ...taken, ...headers };
  let come = 0;
  const cookie = () => visitors[come++ % visitors.length];
  const result = await autocannon({
    url: origin + path,
    method,
    headers: sent,
    // Of few connections each is one visitor after the other.
    ...(visitors.length > 0 && {
      requests: [{ setupRequest: (asked) => ({ ...asked, headers: { ...sent, cookie: cookie() } }) }],
    }),
    ...(body !== undefined && { body }),
    connections,
    duration: seconds,
    timeout: patience,
    ...(rate !== undefined && { overallRate: Math.max(1, Math.round(rate)) }),
  });
  const { latency, timeouts } = result;
  return {
    perSecond: result.requests.average,
    p50: latency.p50,
    p975: latency.p97_5,
    p99: latency.p99,
    answered: result.requests.total,
    // Whoever is led to another page has been answered.
    errors: result.errors - timeouts + result["4xx"] + result["5xx"],
    late: timeouts,
  };
}

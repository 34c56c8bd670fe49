import type { IncomingMessage } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { ownTracer, requestId } from "../../tracing/own-spans";

const carried = ["traceparent", "tracestate", "baggage"];

interface Told {
  id: string;
  method: string;
  route: string;
  trustsProxy: boolean;
}

/** What to call with the status when a request is over. */
type End = (status: number) => void;

/** What others say of a trace goes no further. */
function forgetCarried({ headers }: IncomingMessage): void {
  for (const name of carried) if (name in headers) delete headers[name];
}

const nothing: End = () => undefined;

/** Where nobody has asked for traces (instrumentation.ts): a span that comes to nothing would still be made. */
export function untraced(request: IncomingMessage): End {
  forgetCarried(request);
  return nothing;
}

/** Begins the span of a request, to which what the framework does for it belongs, in whichever process. */
export function traced(request: IncomingMessage, { id, method, route, trustsProxy }: Told): End {
  const before = trustsProxy ? propagation.extract(ROOT_CONTEXT, request.headers) : ROOT_CONTEXT;
  forgetCarried(request);
  const attributes = { "http.request.method": method, "http.route": route, [requestId]: id };
  const span = trace
    .getTracer(ownTracer)
    .startSpan(`${method} ${route}`, { kind: SpanKind.SERVER, attributes }, before);
  propagation.inject(trace.setSpan(before, span), request.headers);
  return (status) => {
    span.setAttribute("http.response.status_code", status);
    if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };
}

interface Flushing {
  forceFlush?(): Promise<void>;
  getDelegate?(): Flushing;
}

/** Milliseconds that the end of a process waits for whoever collects traces. */
export const lastTraces = 2000;

/** Before the process ends: what is known of the last requests is sent, if it can be in time. */
export async function tracesSent(): Promise<void> {
  const provider = trace.getTracerProvider() as Flushing;
  const sent = (provider.getDelegate?.() ?? provider).forceFlush?.();
  await Promise.race([sent, pause(lastTraces)]).catch(() => undefined);
}

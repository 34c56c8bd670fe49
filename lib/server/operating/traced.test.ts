import type { IncomingMessage } from "node:http";
import { propagation, SpanStatusCode, trace } from "@opentelemetry/api";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import { expect, test } from "vitest";
import { traced, tracesSent, untraced } from "./traced";

const told = { id: "5f3c0d1e-aaaa", method: "GET", route: "/[locale]" };
const theirs = `00-${"a".repeat(32)}-${"b".repeat(16)}-01`;
const request = () =>
  ({ headers: { traceparent: theirs, tracestate: "a=secret", baggage: "age=61" } }) as unknown as IncomingMessage;

const sent = new InMemorySpanExporter();

/** As instrumentation.ts does, once and for good. */
function startTracing(): void {
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter: sent })] }));
}

test("where nobody asks for traces, nothing is begun and nothing is passed on", async () => {
  const asked = request();
  untraced(asked)(200);
  expect(asked.headers).toEqual({});
  await tracesSent();
});

test("what follows belongs to the request; a stranger names no trace", async () => {
  startTracing();
  const asked = request();
  traced(asked, { ...told, trustsProxy: false })(503);
  await tracesSent();
  const [span] = sent.getFinishedSpans();
  const { traceId, spanId } = span!.spanContext();
  expect(asked.headers).toEqual({ traceparent: `00-${traceId}-${spanId}-01` });
  expect([traceId, span?.parentSpanContext]).not.toContain("a".repeat(32));
  expect(span).toMatchObject({ status: { code: SpanStatusCode.ERROR }, attributes: { "luohu.request_id": told.id } });
});

test("a proxy that is trusted does", () => {
  sent.reset();
  traced(request(), { ...told, trustsProxy: true })(200);
  const [span] = sent.getFinishedSpans();
  expect(span?.spanContext().traceId).toBe("a".repeat(32));
  expect(span?.status.code).toBe(SpanStatusCode.UNSET);
});

import { ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from "@opentelemetry/api";
import { TraceState } from "@opentelemetry/core";
import {
  InMemorySpanExporter,
  ParentBasedSampler,
  SimpleSpanProcessor,
  TracerProvider,
} from "@opentelemetry/sdk-trace";
import { expect, test, vi } from "vitest";
import { BareExporter } from "./bare-exporter";
import { ownTracer, requestId } from "./own-spans";
import { RequestsOnly } from "./requests-only";

function tracing(share = 1) {
  const sent = new InMemorySpanExporter();
  const provider = new TracerProvider({
    sampler: new ParentBasedSampler({ root: new RequestsOnly(share) }),
    spanProcessors: [new SimpleSpanProcessor({ exporter: new BareExporter(sent) })],
  });
  return { sent, own: provider.getTracer(ownTracer), framework: provider.getTracer("next.js") };
}

const id = "5f3c0d1e-aaaa";
const asked = { "http.request.method": "POST", "http.route": "/[locale]/check/[step]", [requestId]: id };
/** Whoever sends a trace of his own, with something beside it. */
const called = trace.setSpanContext(ROOT_CONTEXT, {
  traceId: "a".repeat(32),
  spanId: "b".repeat(16),
  traceFlags: TraceFlags.SAMPLED,
  traceState: new TraceState("a=secret"),
});

test("of a request its route, its status and its id are told", () => {
  const { sent, own } = tracing();
  const span = own.startSpan("POST /x", { kind: SpanKind.SERVER, attributes: asked }, ROOT_CONTEXT);
  span.setAttributes({ "http.response.status_code": 500, "url.query": "age=61" });
  span.setStatus({ code: SpanStatusCode.ERROR, message: "secret" }).end();
  expect(sent.getFinishedSpans()).toMatchObject([
    { name: "POST /[locale]/check/[step]", kind: SpanKind.SERVER, status: { code: SpanStatusCode.ERROR } },
  ]);
  expect(sent.getFinishedSpans()[0]?.attributes).toEqual({ ...asked, "http.response.status_code": 500 });
});

test("what the framework does is told by what it is, and an error by its kind", () => {
  const { sent, framework } = tracing();
  const attributes = {
    "next.span_type": "BaseServer.handleRequest",
    "http.method": "GET",
    "http.status_code": 200,
    "http.target": "/zh-Hans/check/secret?age=61",
    "next.route": "/zh-Hans/secret",
    "next.span_name": "GET /secret",
  };
  const link = {
    context: { traceId: "c".repeat(32), spanId: "d".repeat(16), traceFlags: 1 },
    attributes: { secret: 1 },
  };
  const span = framework.startSpan("GET /secret", { attributes, links: [link] }, called);
  span.recordException(new TypeError("no seal for secret"));
  span.addEvent("secret", { answer: "age=61" }).end();
  framework.startSpan("fetch https://secret/?age=61", {}, called).end();
  const [told, other] = sent.getFinishedSpans();
  expect(told?.attributes).toEqual({
    "next.span_type": "BaseServer.handleRequest",
    "http.method": "GET",
    "http.status_code": 200,
  });
  expect([told?.name, other?.name]).toEqual(["BaseServer.handleRequest", "work"]);
  expect(told?.events.map(({ name, attributes }) => [name, attributes])).toEqual([
    ["exception", { "exception.type": "TypeError" }],
  ]);
  expect(told?.parentSpanContext).toMatchObject({ traceId: "a".repeat(32), spanId: "b".repeat(16) });
  const whole = JSON.stringify([sent.getFinishedSpans(), told?.spanContext(), told?.parentSpanContext?.traceState]);
  expect(whole).not.toMatch(/secret|age=61/);
});

test.each([
  ["http.request.method", "secret"],
  ["http.route", "/check?age=61"],
  ["http.route", "/check/secret 61"],
  ["http.response.status_code", "61"],
  [requestId, "secret 61"],
])("%s that is none is left out: %s", (name, value) => {
  const { sent, own } = tracing();
  own.startSpan("x", { attributes: { [requestId]: id, [name]: value } }, called).end();
  expect(Object.values(sent.getFinishedSpans()[0]?.attributes ?? {})).not.toContain(value);
});

test("only a request begins a trace, and of them the share that is asked for", () => {
  const { sent, own, framework } = tracing();
  framework.startSpan("start", {}, ROOT_CONTEXT).end();
  expect(sent.getFinishedSpans()).toEqual([]);
  own.startSpan("x", { attributes: asked }, ROOT_CONTEXT).end();
  expect(sent.getFinishedSpans()).toHaveLength(1);
  const none = tracing(0);
  none.own.startSpan("x", { attributes: asked }, ROOT_CONTEXT).end();
  expect(none.sent.getFinishedSpans()).toEqual([]);
});

test("that nobody takes them is said once, until somebody does", () => {
  const write = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  let code = 1;
  const exporter = new BareExporter({ export: (_, done) => done({ code }), shutdown: async () => undefined });
  const codes: number[] = [];
  for (code of [1, 1, 0, 1]) exporter.export([], (result) => codes.push(result.code));
  expect([codes, write.mock.calls.length]).toEqual([[1, 1, 0, 1], 2]);
  write.mockRestore();
});

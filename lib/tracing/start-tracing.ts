import { context, propagation, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { detectResources, envDetector, resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, ParentBasedSampler, TracerProvider } from "@opentelemetry/sdk-trace";
import { BareExporter } from "./bare-exporter";
import { RequestsOnly } from "./requests-only";

/** Milliseconds: what a process has not sent when it is killed is lost; one that ends sends it. */
const sendsEvery = 1000;

/** From now on this process sends spans to the collector that OTEL_EXPORTER_OTLP_ENDPOINT names. */
export function startTracing(): void {
  const share = Number(process.env.OTEL_TRACES_SAMPLER_ARG?.trim() || 1);
  const named = resourceFromAttributes({ "service.name": "luohu-check" });
  const exporter = new BareExporter(new OTLPTraceExporter());
  const provider = new TracerProvider({
    sampler: new ParentBasedSampler({ root: new RequestsOnly(share) }),
    resource: named.merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: sendsEvery })],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
}

import type { Attributes, Context, SpanKind } from "@opentelemetry/api";
import {
  type Sampler,
  SamplingDecision,
  type SamplingResult,
  TraceIdRatioBasedSampler,
} from "@opentelemetry/sdk-trace";
import { requestId } from "./own-spans";

/** Of the requests of visitors a share begins a trace; what the framework does by itself begins none. */
export class RequestsOnly implements Sampler {
  private readonly share: TraceIdRatioBasedSampler;

  /** @param share 0 to 1 */
  constructor(share: number) {
    this.share = new TraceIdRatioBasedSampler(share);
  }

  shouldSample(
    context: Context,
    traceId: string,
    name: string,
    kind: SpanKind,
    attributes: Attributes,
  ): SamplingResult {
    if (!(requestId in attributes)) return { decision: SamplingDecision.NOT_RECORD };
    return this.share.shouldSample(context, traceId);
  }

  toString(): string {
    return `RequestsOnly{${this.share.toString()}}`;
  }
}

import { ExportResultCode, type ExportResult } from "@opentelemetry/core";
import type { ReadableSpan, SpanExporter } from "@opentelemetry/sdk-trace";
import { bareSpan } from "./bare-span";

const lost = "Traces do not reach OTEL_EXPORTER_OTLP_ENDPOINT and are lost; everybody is served all the same.\n";

/** Sends spans without what visitors have written, and says once when nobody takes them. */
export class BareExporter implements SpanExporter {
  #isTaken = true;

  constructor(private readonly exporter: SpanExporter) {}

  export(spans: ReadableSpan[], done: (result: ExportResult) => void): void {
    this.exporter.export(spans.map(bareSpan), (result) => {
      const isTaken = result.code === ExportResultCode.SUCCESS;
      if (!isTaken && this.#isTaken) process.stderr.write(lost);
      this.#isTaken = isTaken;
      done({ code: result.code });
    });
  }

  async forceFlush(): Promise<void> {
    await this.exporter.forceFlush?.();
  }

  shutdown(): Promise<void> {
    return this.exporter.shutdown();
  }
}

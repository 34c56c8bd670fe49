/** Whether the operator has named a collector; lib/server/operating/settings.ts has looked at how. */
export const isTraced = (): boolean => Boolean(process.env.OTEL_EXPORTER_OTLP_ENDPOINT?.trim());

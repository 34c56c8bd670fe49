import { isTraced } from "./lib/tracing/asked-for";

/** The framework calls this in every process that answers; whoever has asked for no traces has nothing loaded for them. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || !isTraced()) return;
  const { startTracing } = await import("./lib/tracing/start-tracing");
  startTracing();
}

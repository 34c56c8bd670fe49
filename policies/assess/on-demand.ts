/** Works something out for whoever reads it first, and remembers it. */
export function onDemand<T>(work: () => T): () => T {
  let known: { value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}

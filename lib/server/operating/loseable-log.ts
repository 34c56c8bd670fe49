/**
 * A log that cannot be written, because its reader has gone or its disk is full, is lost; whoever is being served is not.
 * Unheard, such an error would reach the framework, which logs it, and fails again, without end.
 */
export function loseLogsQuietly(streams: NodeJS.WriteStream[] = [process.stdout, process.stderr]): void {
  for (const stream of streams) {
    const { write } = stream;
    stream.on("error", () => undefined);
    stream.write = (...given: unknown[]) => {
      try {
        return Reflect.apply(write, stream, given);
      } catch {
        return false;
      }
    };
  }
}

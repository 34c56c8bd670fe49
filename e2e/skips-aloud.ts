import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** Says at the end what did not run, and why; the list alone shows only that it did not. */
export default class SkipsAloud implements Reporter {
  private readonly skips: string[] = [];

  onTestEnd(test: TestCase, { status }: TestResult): void {
    if (status !== "skipped") return;
    const reason = test.annotations.find(({ type }) => type === "skip")?.description;
    this.skips.push(`SKIPPED ${test.titlePath().filter(Boolean).join(" › ")}: ${reason ?? "no reason given"}`);
  }

  onEnd(): void {
    for (const line of this.skips) process.stdout.write(`${line}\n`);
  }
}

import { statSync } from "node:fs";
import { BaseSequencer, type Reporter, type TestModule, type TestSpecification, type Vitest } from "vitest/node";

/** How tests run where StrykerJS wants to know whether one of them notices a mutant. */

/** A file of tests that cannot even be read has noticed a mutant; StrykerJS counts only tests that ran, and errors outside of them. */
export class UnreadableTests implements Reporter {
  private vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const error of modules.flatMap((module) => module.errors()))
      this.vitest?.state.errorsSet.add(new Error(error.message));
  }
}

/** A mutant is done with at the first test that notices it: small files first. */
export class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => statSync(a.moduleId).size - statSync(b.moduleId).size);
  }
}

import type { Reporter, TestCase } from 'vitest/node';

/** Names at the end the tests that passed only when they were tried again, so that they are not overlooked. */
// oxlint-disable-next-line import/no-default-export -- vitest takes a reporter's default export
export default class SecondTryReporter implements Reporter {
  private readonly flaky: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky)
      this.flaky.push(`${test.project.name} ${test.module.relativeModuleId} > ${test.fullName}`);
  }

  onTestRunEnd(): void {
    for (const name of this.flaky) console.warn(`↻ Passed on the second try: ${name}`);
  }
}

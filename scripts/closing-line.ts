import type { Reporter, TestModule } from 'vitest/node';

/**
 * Names the tests that passed at the second try only, and ends a run with `N passed, N failed, N skipped` alone on a
 * line, for machines that read it.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        count[test.result().state] += 1;
        if (test.diagnostic()?.flaky) console.log(`passed at the second try: ${test.fullName}`);
      }
      if (module.state() === 'failed' && module.errors().length > 0) count.failed += 1;
    }
    console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped`);
  }
}

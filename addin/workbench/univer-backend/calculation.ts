import type { FUniver } from '@univerjs/core/facade';

/** Longest wait for one calculation. A formula that never ends must not hold the pane for ever. */
const PATIENCE = 20_000;

/** The grid calculates a moment after a change; this knows whether it still has to. */
export class Calculation {
  #pending: Promise<void> = Promise.resolve();

  constructor(private readonly api: FUniver) {}

  /** Called when content has changed: there will be something to wait for. */
  expect(): void {
    const wait = this.api
      .getFormula()
      .onCalculationResultApplied(PATIENCE)
      .catch(() => undefined);
    const pending = Promise.all([this.#pending, wait]).then(() => undefined);
    this.#pending = pending;
  }

  /** Calculates every formula again. */
  all(): void {
    this.expect();
    this.api.getFormula().executeCalculation();
  }

  /** Resolves when no calculation is expected or under way. */
  settled(): Promise<void> {
    return this.#pending;
  }
}

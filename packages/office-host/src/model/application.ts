import { HostObject } from '../wire/host-object';
import { oneOf } from './arguments';
import type { ModelContext } from './context';

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export class Application extends HostObject {
  readonly className = 'Application';

  constructor(private readonly context: ModelContext) {
    super();
  }

  get calculationMode(): string {
    return 'Automatic';
  }

  /** Between requests nothing is left to be calculated: the host waits for the grid before each. */
  get calculationState(): string {
    return 'Done';
  }

  async calculate(type: unknown): Promise<void> {
    const kind = oneOf(type, ['Recalculate', 'Full', 'FullRebuild']);
    this.context.grid.calculate(kind !== 'Recalculate');
    await this.context.grid.settled();
  }

  /** Calculation waits for the end of the request anyway. */
  suspendApiCalculationUntilNextSync(): void {}

  /** The screen is drawn after the request anyway. */
  suspendScreenUpdatingUntilNextSync(): void {}
}

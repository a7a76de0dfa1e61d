import { HostError } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { oneOf, text } from './arguments';
import type { ModelContext } from './context';
import { WorkbookCreated } from './workbook-created';

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

  /** https://learn.microsoft.com/javascript/api/excel#excel-excel-createworkbook-function(1) */
  createWorkbook(base64?: unknown): WorkbookCreated {
    const { open } = this.context.shell;
    if (!open) throw new HostError('NotImplemented', 'The Office host opens no other workbook.');
    const bytes = Uint8Array.from(atob(text(base64)), (character) => character.charCodeAt(0));
    return new WorkbookCreated(() => open(bytes));
  }

  /** Calculation waits for the end of the request anyway. */
  suspendApiCalculationUntilNextSync(): void {}

  /** The screen is drawn after the request anyway. */
  suspendScreenUpdatingUntilNextSync(): void {}
}

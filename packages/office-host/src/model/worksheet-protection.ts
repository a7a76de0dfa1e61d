import { HostObject } from '../wire/host-object';
import { sheetOf, type ModelContext } from './context';

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export class WorksheetProtection extends HostObject {
  readonly className = 'WorksheetProtection';

  constructor(
    private readonly context: ModelContext,
    private readonly sheet: string,
  ) {
    super();
  }

  get protected(): boolean {
    return sheetOf(this.context, this.sheet).isProtected;
  }
}

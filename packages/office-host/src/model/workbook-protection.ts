import { HostObject } from '../wire/host-object';
import type { ModelContext } from './context';

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
export class WorkbookProtection extends HostObject {
  readonly className = 'WorkbookProtection';

  constructor(private readonly context: ModelContext) {
    super();
  }

  get protected(): boolean {
    return this.context.grid.protection.structure;
  }
}

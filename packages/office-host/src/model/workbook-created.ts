import { HostObject } from '../wire/host-object';

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookcreated */
export class WorkbookCreated extends HostObject {
  readonly className = 'WorkbookCreated';

  constructor(private readonly show: () => void) {
    super();
  }

  open(): void {
    this.show();
  }
}

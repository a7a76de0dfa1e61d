import { HostObject } from '../wire/host-object';

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreak */
export class PageBreak extends HostObject {
  readonly className = 'PageBreak';

  constructor(private readonly row: number) {
    super();
  }

  get rowIndex(): number {
    return this.row;
  }
}

import { parseArea } from '../grid/address';
import { HostError } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import { Application } from './application';
import type { ModelContext, RangeObject } from './context';
import { NamedItemCollection } from './named-item-collection';
import { Runtime } from './runtime';
import { SettingCollection } from './setting-collection';
import { TableCollection } from './table-collection';
import { WorkbookProtection } from './workbook-protection';
import { WorksheetCollection } from './worksheet-collection';

/** The root of all. https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export class Workbook extends HostObject {
  readonly className = 'Workbook';

  constructor(private readonly context: ModelContext) {
    super();
  }

  get name(): string {
    return this.context.grid.name;
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-readonly-member */
  get readOnly(): boolean {
    return this.context.grid.protection.readOnly;
  }

  get protection(): HostObject {
    return new WorkbookProtection(this.context);
  }

  get application(): HostObject {
    return new Application(this.context);
  }

  get worksheets(): HostObject {
    return new WorksheetCollection(this.context);
  }

  get tables(): HostObject {
    return new TableCollection(this.context, null);
  }

  get names(): HostObject {
    return new NamedItemCollection(this.context, null);
  }

  get settings(): HostObject {
    return new SettingCollection(this.context);
  }

  getSelectedRange(): RangeObject {
    const { sheet, area } = this.context.grid.selection();
    return this.context.make.range(sheet, area);
  }

  getActiveCell(): RangeObject {
    const { sheet, area } = this.context.grid.selection();
    return this.context.make.range(sheet, { ...area, bottom: area.top, right: area.left });
  }

  /** What the client calls for `context.runtime`. */
  get _runtime(): HostObject {
    return new Runtime(this.context);
  }

  _getRangeForEventByReferenceId(reference: unknown): RangeObject {
    const found = this._getRangeOrNullObjectForEventByReferenceId(reference);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }

  _getRangeOrNullObjectForEventByReferenceId(reference: unknown): RangeObject | null {
    const [sheet = '', address = ''] = String(reference).split('!');
    const area = parseArea(address);
    const exists = this.context.grid.sheets().some((each) => each.id === sheet);
    return area && exists ? this.context.make.range(sheet, area) : null;
  }
}

import { parseArea, splitAddress } from '../grid/address';
import type { Area } from '../grid/area';
import type { NameInfo } from '../grid/backend';
import { HostError } from '../wire/host-error';
import { HostObject } from '../wire/host-object';
import type { ModelContext, RangeObject } from './context';

/** A defined name (名称). https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export class NamedItem extends HostObject {
  readonly className = 'NamedItem';

  constructor(
    private readonly context: ModelContext,
    private readonly info: NameInfo,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { _Id: this.info.name };
  }

  get name(): string {
    return this.info.name;
  }

  get visible(): boolean {
    return this.info.visible;
  }

  get scope(): string {
    return this.info.sheet === null ? 'Workbook' : 'Worksheet';
  }

  get formula(): string {
    return this.info.formula;
  }

  /** Only names of ranges are modelled. */
  get type(): string {
    this.getRange();
    return 'Range';
  }

  /** The address for a name of a range, such as `台账!$A$1:$B$2`. */
  get value(): string {
    this.getRange();
    return this.info.formula.slice(1);
  }

  getRange(): RangeObject {
    const found = this.getRangeOrNullObject();
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }

  getRangeOrNullObject(): RangeObject | null {
    const found = areaOf(this.context, this.info);
    return found ? this.context.make.range(found.sheet, found.area) : null;
  }

  delete(): void {
    this.context.grid.deleteName(this.info.name, this.info.sheet);
  }
}

/** The cells that a name of a sheet, or else of the workbook, stands for. */
export function nameArea(
  context: ModelContext,
  name: string,
  sheet: string,
): { readonly sheet: string; readonly area: Area } | undefined {
  const same = context.grid.names().filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const found = same.find((each) => each.sheet === sheet) ?? same.find((each) => each.sheet === null);
  return found && areaOf(context, found);
}

function areaOf(context: ModelContext, info: NameInfo): { sheet: string; area: Area } | undefined {
  const { sheet: name, rest } = splitAddress(info.formula.slice(1));
  const area = parseArea(rest);
  const sheet = context.grid.sheets().find((each) => each.name.toLowerCase() === name?.toLowerCase());
  return area && sheet ? { sheet: sheet.id, area } : undefined;
}

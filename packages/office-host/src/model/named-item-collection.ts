import { areaAddress, quoteSheet } from '../grid/address';
import type { NameInfo } from '../grid/backend';
import { HostError } from '../wire/host-error';
import { HostCollection } from '../wire/host-object';
import { text } from './arguments';
import { sheetOf, type ModelContext } from './context';
import { NamedItem } from './named-item';
import { RangeGeometry } from './range-geometry';

/** Names of one sheet, or of the workbook. https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly className = 'NamedItemCollection';

  constructor(
    private readonly context: ModelContext,
    private readonly sheet: string | null,
  ) {
    super();
  }

  get items(): NamedItem[] {
    return this.#infos().map((info) => new NamedItem(this.context, info));
  }

  getItem(name: unknown): NamedItem {
    const found = this.getItemOrNullObject(name);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  }

  getItemOrNullObject(name: unknown): NamedItem | null {
    const wanted = text(name).toLowerCase();
    const found = this.#infos().find((info) => info.name.toLowerCase() === wanted);
    return found ? new NamedItem(this.context, found) : null;
  }

  getCount(): number {
    return this.#infos().length;
  }

  /** Names a range, or a formula that begins with `=`. */
  add(name: unknown, reference: unknown): NamedItem {
    const wanted = text(name);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(wanted)) throw new HostError('InvalidArgument');
    if (this.getItemOrNullObject(wanted)) throw new HostError('ItemAlreadyExists');
    const info = { name: wanted, sheet: this.sheet, formula: this.#formula(reference), visible: true };
    this.context.grid.addName(info);
    return new NamedItem(this.context, info);
  }

  #formula(reference: unknown): string {
    if (reference instanceof RangeGeometry) {
      const sheet = quoteSheet(sheetOf(this.context, reference.sheet).name);
      return `=${sheet}!${areaAddress(reference.area).replace(/[A-Z]+|\d+/g, '$$$&')}`;
    }
    const formula = text(reference);
    if (!formula.startsWith('=')) throw new HostError('InvalidArgument');
    return formula;
  }

  #infos(): NameInfo[] {
    return this.context.grid.names().filter((info) => info.sheet === this.sheet);
  }
}

import { height, LAST_COLUMN, LAST_ROW, width, type Area } from '../grid/area';
import { areaAddress, quoteSheet } from '../grid/address';
import { HostError } from '../wire/host-error';
import { HostCollection, HostObject } from '../wire/host-object';
import { integer } from './arguments';
import { sheetOf, type ModelContext } from './context';

/** Several rectangles of one sheet. https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export class RangeAreas extends HostObject {
  readonly className = 'RangeAreas';

  constructor(
    private readonly context: ModelContext,
    private readonly sheet: string,
    private readonly rectangles: readonly Area[],
  ) {
    super();
  }

  get address(): string {
    const sheet = quoteSheet(sheetOf(this.context, this.sheet).name);
    return this.rectangles.map((area) => `${sheet}!${areaAddress(area)}`).join(',');
  }

  get areaCount(): number {
    return this.rectangles.length;
  }

  get cellCount(): number {
    return this.rectangles.reduce((count, area) => count + height(area) * width(area), 0);
  }

  get isEntireRow(): boolean {
    return this.rectangles.every((area) => area.left === 0 && area.right === LAST_COLUMN);
  }

  get isEntireColumn(): boolean {
    return this.rectangles.every((area) => area.top === 0 && area.bottom === LAST_ROW);
  }

  get areas(): HostObject {
    return new RangeCollection(this.rectangles.map((area) => this.context.make.range(this.sheet, area)));
  }

  get worksheet(): HostObject {
    return this.context.make.worksheet(this.sheet);
  }

  get conditionalFormats(): HostObject {
    return this.context.make.conditionalFormats(this.sheet, this.rectangles);
  }

  get format(): HostObject {
    return this.context.make.rangeFormat(this.sheet, this.rectangles);
  }

  /** The same rectangles, each as wide as the sheet. */
  getEntireRow(): HostObject {
    return this.context.make.rangeAreas(
      this.sheet,
      this.rectangles.map((area) => ({ ...area, left: 0, right: LAST_COLUMN })),
    );
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangecollection */
export class RangeCollection extends HostCollection {
  readonly className = 'RangeCollection';

  constructor(readonly items: readonly HostObject[]) {
    super();
  }

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: unknown): HostObject {
    const item = this.items[integer(index)];
    if (!item) throw new HostError('ItemNotFound');
    return item;
  }

  getItem(): never {
    throw new HostError('InvalidArgument');
  }
}

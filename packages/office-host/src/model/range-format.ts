import type { HorizontalAlignment, VerticalAlignment } from '../grid/cell-style';
import type { HostObject } from '../wire/host-object';
import { boolean, number, oneOf } from './arguments';
import { requireWritable } from './context';
import { RangeBorderCollection } from './range-border-collection';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';
import { Styled } from './styled';
import { span } from './visible-areas';

const HORIZONTAL: readonly HorizontalAlignment[] = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL: readonly VerticalAlignment[] = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export class RangeFormat extends Styled {
  readonly className = 'RangeFormat';

  get borders(): HostObject {
    return new RangeBorderCollection(this.context, this.sheet, this.areas);
  }

  get fill(): HostObject {
    return new RangeFill(this.context, this.sheet, this.areas);
  }

  get font(): HostObject {
    return new RangeFont(this.context, this.sheet, this.areas);
  }

  get wrapText(): boolean | null {
    return this.style('wrapText');
  }

  set wrapText(value: unknown) {
    this.setStyle({ wrapText: boolean(value) });
  }

  get horizontalAlignment(): string | null {
    return this.style('horizontalAlignment');
  }

  set horizontalAlignment(value: unknown) {
    this.setStyle({ horizontalAlignment: oneOf(value, HORIZONTAL) });
  }

  get verticalAlignment(): string | null {
    return this.style('verticalAlignment');
  }

  set verticalAlignment(value: unknown) {
    this.setStyle({ verticalAlignment: oneOf(value, VERTICAL) });
  }

  /** In points; null when the columns differ. */
  get columnWidth(): number | null {
    return common(this.#columns().map((column) => this.context.grid.columnWidth(this.sheet, column)));
  }

  set columnWidth(value: unknown) {
    requireWritable(this.context, this.sheet);
    for (const column of this.#columns()) this.context.grid.setColumnWidth(this.sheet, column, number(value));
  }

  /** In points; null when the rows differ. */
  get rowHeight(): number | null {
    return common(this.#rows().map((row) => this.context.grid.rowHeight(this.sheet, row)));
  }

  set rowHeight(value: unknown) {
    requireWritable(this.context, this.sheet);
    for (const row of this.#rows()) this.context.grid.setRowHeight(this.sheet, row, number(value));
  }

  autofitColumns(): void {
    requireWritable(this.context, this.sheet);
    const used = this.context.grid.usedArea(this.sheet, true);
    if (!used) return;
    for (const area of this.areas) {
      const { left, right } = area;
      this.context.grid.autofitColumns(this.sheet, {
        ...used,
        left,
        right: Math.min(right, Math.max(used.right, left)),
      });
    }
  }

  #columns(): number[] {
    return this.areas.flatMap((area) => span(area.left, area.right));
  }

  #rows(): number[] {
    return this.areas.flatMap((area) => span(area.top, area.bottom));
  }
}

const common = (values: readonly number[]): number | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

import type { CellNote, ColumnMapping, DateColumn } from '../../model/column';
import type { Day } from '../../model/day';
import type { DateSpan } from '../../model/span';
import { ColumnRead } from '../column-read';

/** A column of dates that was read (日期列). */
export class DatesRead extends ColumnRead implements DateColumn {
  readonly type = 'date';

  constructor(
    mapping: ColumnMapping,
    notes: ReadonlyMap<number, CellNote>,
    readonly from: Float64Array,
    readonly to: Float64Array,
  ) {
    super(mapping, notes);
  }

  span(record: number): DateSpan | undefined {
    const from = this.from[record] ?? NaN;
    if (Number.isNaN(from)) return undefined;
    return { from: from as Day, to: (this.to[record] ?? from) as Day };
  }
}

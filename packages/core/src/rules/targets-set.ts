import type { CellAddress } from '../model/address';
import type { Records } from '../model/records';
import { targetFor, type TargetFor } from '../indicators/targets';
import { figureColumns } from './figures/figure-columns';
import { printedNumber, type PrintedNumber } from './figures/printed-number';

/** A target (目标) as a table of targets prints it. */
export interface SetTarget {
  readonly cell: CellAddress;
  readonly unitName: string;
  /** The district's own row (全区) or a blank unit. */
  readonly whole: boolean;
  /** What the target is set for, in the table's words. */
  readonly indicator: string;
  readonly of: TargetFor | undefined;
  readonly year: string;
  readonly printed: PrintedNumber;
  /** The unit that it is printed in. */
  readonly unit: string;
}

const WHOLE =
  /^(?:全|本)(?:区|县|市|州|旗)(?:合计|总计|目标)?$|^(?:区|县|市)级?(?:合计|总计)$|^(?:合计|总计|总目标)$/;

/** The columns of a table that print targets, an indicator each. */
export function targetColumns(records: Records) {
  const targets = new Set(
    records.mapping.filter(({ field }) => field === 'target').map(({ column }) => column),
  );
  return figureColumns(records).filter(({ column }) => targets.has(column));
}

/** Every target of a table, row by row: one row an indicator, or one column an indicator. */
export function setTargets(records: Records): readonly SetTarget[] {
  const { unit: units, indicator, year } = records.columns;
  return targetColumns(records).flatMap((column) =>
    records.rows.flatMap((row, record): SetTarget[] => {
      const printed = printedNumber(records.grid, row, column.column);
      if (!printed) return [];
      const unitName = (units?.text(record) ?? '').replace(/\s+/g, '');
      const words = indicator?.text(record) || (column.group ? `${column.group}${column.leaf}` : column.leaf);
      return [
        {
          cell: { sheet: records.sheet, row, column: column.column },
          unitName,
          whole: unitName === '' || WHOLE.test(unitName),
          indicator: words,
          of: targetFor(words),
          year: year?.text(record) ?? String(records.year ?? ''),
          printed,
          unit: printed.unit ?? column.unit ?? '',
        },
      ];
    }),
  );
}

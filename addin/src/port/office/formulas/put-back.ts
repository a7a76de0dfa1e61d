import type { CellContent, WrittenCell } from '../../formula-port';
import { rangeOf } from './cell-contents';

const MAY_READ_AS_FORMULA = /^[=+\-@']/;

/** Queues what puts cells back as they were: formula, value and number format. */
export function putBack(context: Excel.RequestContext, cells: readonly WrittenCell[]): void {
  for (const { cell, before } of cells) {
    const range = rangeOf(context, cell);
    range.numberFormat = [[before.format]];
    range.formulas = [[entryOf(before)]];
  }
}

// An apostrophe keeps a text from being read as a formula, a number or a date.
// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
function entryOf({ formula, value, format }: CellContent): unknown {
  if (formula !== null) return formula;
  if (typeof value !== 'string') return value ?? '';
  return MAY_READ_AS_FORMULA.test(value) || format !== '@' ? `'${value}` : value;
}

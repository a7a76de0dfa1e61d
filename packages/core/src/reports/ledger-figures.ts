import type { LedgerFigure } from '../audit/ledger/ledger-figure';
import { contextOf, type ContextOptions } from '../indicators/ledger-context';
import { partsOf } from '../model/day';
import type { Ledger } from '../model/ledger';
import { fillingsOf } from './compose/fillings';

/** What a report may print of the ledger and its date, for `auditText` to compare with; what has no value is left out. */
export function ledgerFigures(ledger: Ledger, options: ContextOptions): readonly LedgerFigure[] {
  const context = contextOf(ledger, options);
  const { year, month } = partsOf(context.asOf);
  const dates = [
    { key: 'year', name: '统计年份', value: String(year), unit: '年', cells: [] },
    { key: 'month', name: '统计月份', value: String(month), unit: '月', cells: [] },
  ];
  const figures = [...fillingsOf(context).figures.values()].flatMap(({ key, name, value, unit, rows }) =>
    value === null || unit === '' ? [] : [{ key, name, value, unit, cells: rows }],
  );
  return [...dates, ...figures];
}

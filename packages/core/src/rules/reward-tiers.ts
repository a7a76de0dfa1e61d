import type { Records } from '../model/records';
import type { FigureColumn } from './figures/figure-columns';
import { printedNumber } from './figures/printed-number';
import type { Report } from './rule';

/**
 * Bands of a reward scheme (奖励档位) that leave a gap: 1000 and 1001, where 1000.5 falls in none. Says whether the
 * table is one of bands.
 */
export function checkTiers(
  { grid, rows, sheet }: Records,
  columns: readonly FigureColumn[],
  report: Report,
): boolean {
  const lower = columns.find(({ leaf }) => /下限|起点|以上$/.test(leaf));
  const upper = columns.find(({ leaf }) => /上限|止点|以下$/.test(leaf));
  if (!lower || !upper || !columns.some(({ header }) => /奖|补助|标准/.test(header))) return false;
  for (let i = 1; i < rows.length; i++) {
    const [before = 0, row = 0] = [rows[i - 1], rows[i]];
    const end = printedNumber(grid, before, upper.column);
    const start = printedNumber(grid, row, lower.column);
    if (!end || !start || !start.value.gt(end.value)) continue;
    report({
      message: `${sheet}第${row + 1}行从${start.text}起，上一档到${end.text}止，${end.text}与${start.text}之间的不属于任何一档；请改为首尾相接`,
      cells: [
        { sheet, row, column: lower.column },
        { sheet, row: before, column: upper.column },
      ],
      record: `${end.text}-${start.text}`,
      values: { end: end.value.toFixed(), start: start.value.toFixed() },
      severity: 'warning',
    });
  }
  return true;
}

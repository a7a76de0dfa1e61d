import { formatAddress, type CellAddress } from '@zhaoshang/core';
import type { TriedAnswer } from '../../check/formula-answer';
import type { CellContent, FormulaPort } from '../../port/formula-port';

/** What stands in the way of a formula: nothing, something in its own cell, or something where its table would go. */
export type InsertPlan =
  | { readonly kind: 'free' | 'occupied'; readonly content: CellContent }
  | {
      readonly kind: 'no-room';
      readonly rows: number;
      readonly columns: number;
      readonly filled: readonly string[];
    };

/** Looks at the cells that a formula and its result would take. */
export async function planInsert(
  port: FormulaPort,
  target: CellAddress,
  result: TriedAnswer['result'] | null,
): Promise<InsertPlan> {
  const content = await port.content(target);
  if (result?.kind === 'cells' && result.rows * result.columns > 1) {
    const { rows, columns } = result;
    const area = {
      top: target.row,
      left: target.column,
      bottom: target.row + rows - 1,
      right: target.column + columns - 1,
    };
    const { values } = await port.cells({ sheet: target.sheet, area });
    const filled = values.flatMap((row, y) =>
      row.flatMap((value, x) =>
        value !== null && y + x > 0
          ? [formatAddress({ sheet: target.sheet, row: target.row + y, column: target.column + x })]
          : [],
      ),
    );
    if (filled.length > 0) return { kind: 'no-room', rows, columns, filled };
  }
  const isFree = content.formula === null && content.value === null;
  return { kind: isFree ? 'free' : 'occupied', content };
}

import type { FunctionNames } from '../../formulas/function-names';
import { repairOf, type Repair } from '../../formulas/repair';
import type { FormulaCell, FormulaEdit } from '../../port/formula-port';

/** A formula that is damaged, with what would mend it. */
export interface DamagedFormula extends FormulaCell {
  readonly repair: Repair;
}

/** The damaged ones among the formulas of a workbook. */
export function damagedFormulas(
  cells: readonly FormulaCell[],
  functions: FunctionNames,
): readonly DamagedFormula[] {
  return cells.flatMap((cell) => {
    const repair = repairOf(cell.formula, cell.value, functions);
    return repair ? [{ ...cell, repair }] : [];
  });
}

/** What is to be written to mend them. */
export function repairEdits(damaged: readonly DamagedFormula[]): readonly FormulaEdit[] {
  return damaged.flatMap(({ cell, formula, value, repair: { after } }) =>
    after === null ? [] : [{ cell, formula: after, expected: { formula, value } }],
  );
}

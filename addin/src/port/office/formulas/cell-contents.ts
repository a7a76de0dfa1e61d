import type { CellAddress, CellValue } from '@zhaoshang/core';
import type { CellContent } from '../../formula-port';

/** What single cells hold, in one request; for cells by the hundred, not by the ten thousand. */
export async function readContents(
  context: Excel.RequestContext,
  cells: readonly CellAddress[],
): Promise<readonly CellContent[]> {
  const ranges = cells.map((cell) => {
    const range = rangeOf(context, cell);
    range.load('formulas,values,numberFormat');
    return range;
  });
  await context.sync();
  return ranges.map(({ formulas, values, numberFormat }) => {
    const value = plain(values[0]?.[0]);
    const written = plain(formulas[0]?.[0]);
    // A text that begins with = stands among the formulas as itself: it is its own value.
    const isFormula = typeof written === 'string' && written.startsWith('=') && written !== value;
    return { formula: isFormula ? written : null, value, format: String(numberFormat[0]?.[0] ?? 'General') };
  });
}

export function rangeOf(context: Excel.RequestContext, { sheet, row, column }: CellAddress): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getCell(row, column);
}

export function sameContent(
  one: Pick<CellContent, 'formula' | 'value'>,
  other: Pick<CellContent, 'formula' | 'value'>,
): boolean {
  return one.formula === null
    ? other.formula === null && one.value === other.value
    : one.formula === other.formula;
}

/** A cell's value as core knows it: Excel hands over a blank as an empty text. */
export function plain(value: unknown): CellValue {
  return value === '' || value === undefined ? null : (value as CellValue);
}

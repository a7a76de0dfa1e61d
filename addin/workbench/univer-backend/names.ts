import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { NameInfo } from '@zhaoshang/office-host';

/** The workbook's defined names (名称); the grid keeps them, and its formulas use them. */
export const namesOf = (book: FWorkbook): readonly NameInfo[] =>
  book.getDefinedNames().map((name) => ({
    name: name.getName(),
    sheet: name.isWorkbookScope() ? null : (name.getLocalSheetId() ?? null),
    formula: `=${name.getFormulaOrRefString().replace(/^=/, '')}`,
    visible: true,
  }));

export function addName(book: FWorkbook, { name, sheet, formula, visible }: NameInfo): void {
  const builder = book
    .newDefinedNameBuilder()
    .setName(name)
    .setHidden(!visible)
    .setFormula(formula.replace(/^=/, ''));
  const scope = sheet === null ? null : book.getSheetBySheetId(sheet);
  const scoped = scope ? builder.setScopeToWorksheet(scope) : builder.setScopeToWorkbook();
  book.insertDefinedNameBuilder(scoped.build());
}

export function deleteName(book: FWorkbook, name: string, sheet: string | null): void {
  book
    .getDefinedNames()
    .find((other) => other.getName() === name && (sheet === null || other.getLocalSheetId() === sheet))
    ?.delete();
}

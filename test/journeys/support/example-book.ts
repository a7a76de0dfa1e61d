import { readFileSync } from 'node:fs';
import { readBook } from '@zhaoshang/workbook';
import { writeXlsx } from 'hucre/xlsx';
import { exampleBook } from '../../../addin/workbench/server/example-book.mjs';

interface Changes {
  /** Sheets to be added. */
  readonly added?: readonly { readonly name: string; readonly rows: readonly (readonly unknown[])[] }[];
  /** Sheets to be protected (保护工作表), by name. */
  readonly protectedSheets?: readonly string[];
  /** Protect the structure (保护工作簿). */
  readonly structure?: boolean;
}

/** The example's cells in a workbook of a bureau's own, as a file to be opened. */
export async function ownBook({ added = [], protectedSheets = [], structure = false }: Changes) {
  const file = exampleBook() ?? '';
  const { sheets } = await readBook(readFileSync(file), file);
  const kept = sheets.map(({ name, rows, merges = [] }) => ({ name, rows, merges }));
  const all = [...kept, ...added.map((sheet) => ({ ...sheet, merges: [] }))];
  const bytes = await writeXlsx({
    sheets: all.map(({ name, rows, merges }) => ({
      name,
      rows: rows as never,
      merges: merges.map(({ top, left, bottom, right }) => ({
        startRow: top,
        startCol: left,
        endRow: bottom,
        endCol: right,
      })),
      ...(protectedSheets.includes(name) && { protection: { sheet: true } }),
    })),
    ...(structure && { workbookProtection: { lockStructure: true } }),
  });
  return {
    name: '本单位台账.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  };
}

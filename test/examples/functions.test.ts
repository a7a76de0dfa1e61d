import { readFileSync } from 'node:fs';
import { columnIndex, type CellValue, type Grid } from '@zhaoshang/core';
import { readBook } from '@zhaoshang/workbook';
import { describe, expect, it } from 'vitest';
import { chineseNames } from '../../addin/src/functions/names';
import { functions } from '../../addin/src/functions/registry';
import { functionsBook, WORKBOOK } from '../../examples/functions/functions-book';

const bytes = readFileSync(new URL(`../../examples/functions/${WORKBOOK}`, import.meta.url));
const { sheets } = await readBook(bytes, WORKBOOK);

/** A call as Excel keeps it in a file, and which cell of its answer a cell takes. */
const CALL = /_xldudf_ZS_(\p{L}+)\(((?:"[^"]*"|[^()"])*)\)(?:,(\d+),(\d+)\))?/u;
const ARGUMENT = /"([^"]*)"|([^,!]+![$A-Z\d:]+|\$?[A-Z]+\$?\d+)|([^,]+)|(?<=,|^)(?=,|$)/g;
const AREA = /^(?:(.+)!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/;
const ids = new Map(Object.entries(chineseNames).map(([id, name]) => [name, id]));

/** The cells of a reference, blanks as empty texts, as Excel hands them over. */
function cellsOf(reference: string, own: Grid): CellValue[][] {
  const [, name, left = '', top = '', right = left, bottom = top] = AREA.exec(reference) ?? [];
  const sheet = name ? sheets.find((each) => each.name === name) : own;
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, row) =>
    Array.from(
      { length: columnIndex(right) - columnIndex(left) + 1 },
      (_, column) => sheet?.rows[Number(top) - 1 + row]?.[columnIndex(left) + column] ?? '',
    ),
  );
}

/** What a formula gives, from the values that the workbook carries. */
async function answer(formula: string, own: Grid): Promise<{ id: string; value: unknown }> {
  const [, name = '', list = '', row = '1', column = '1'] = CALL.exec(formula) ?? [];
  const id = ids.get(name) ?? '';
  const given = [...list.matchAll(ARGUMENT)].map(([whole, text, reference, number]) => {
    if (reference !== undefined)
      return { value: cellsOf(reference, own), address: reference.replaceAll('$', '') };
    if (whole === '') return { value: null };
    return { value: [[text ?? Number(number)]] };
  });
  const most = { CHECK: 4, EXPLAIN: 9 }[id] ?? given.length;
  const values = Array.from({ length: most }, (_, index) => given[index]?.value ?? null);
  const invocation = { parameterAddresses: given.map(({ address }) => address) };
  const asked = id === 'CHECK' || id === 'EXPLAIN' ? [...values, invocation] : values;
  const result = await functions[id]?.(...(asked as never[]));
  const cells = (Array.isArray(result) ? result : [[result]]) as unknown[][];
  const value = cells[Number(row) - 1]?.[Number(column) - 1];
  return { id, value: value === '' ? '—' : value };
}

describe('the workbook of functions at work', () => {
  const formulas = sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, r) =>
      row.flatMap((shown, c) => {
        const formula = sheet.formula?.(r, c);
        return formula?.includes('_xldudf_ZS_')
          ? [{ sheet, formula, shown, at: `${sheet.name} ${r + 1} ${c + 1}` }]
          : [];
      }),
    ),
  );

  it('shows of every formula what the function gives for the cells beside it', async () => {
    const seen = new Set<string>();
    const wrong: unknown[] = [];
    for (const { sheet, formula, shown, at } of formulas) {
      const { id, value } = await answer(formula, sheet);
      seen.add(id);
      if (value !== shown) wrong.push({ at, shown, value });
    }
    expect(wrong).toEqual([]);
    expect([...seen].sort()).toEqual(Object.keys(functions).sort());
    expect(formulas.length).toBeGreaterThan(300);
  });

  it('carries no error and no formula without its value', () => {
    expect(formulas.filter(({ shown }) => shown === null || String(shown).startsWith('#'))).toEqual([]);
  });

  it('is what its script makes', async () => {
    expect(Buffer.compare(bytes, await functionsBook())).toBe(0);
  });
});

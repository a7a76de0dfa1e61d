import fc from 'fast-check';
import { checkLedger, readLedger, type Book, type CellValue, type Grid } from '@zhaoshang/core';
import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../accuracy/layouts';
import { generate } from '../accuracy/workbook';

const [plain] = LAYOUTS;
if (!plain) throw new Error('no layout');
const { book, asOf } = generate(plain, 7, 60);
const sheet = book.sheets[0] as Grid;
const [heading = [], ...records] = sheet.rows;

function fingerprintsOf(changed: Book, except: readonly string[] = []): string[] {
  return checkLedger(readLedger(changed), { asOf })
    .findings.filter(({ rule }) => !except.includes(rule))
    .map(({ rule, fingerprint }) => `${rule} ${fingerprint}`)
    .sort();
}

function bookOf(name: string, rows: readonly (readonly CellValue[])[]): Book {
  return { name: book.name, sheets: [{ name, rows, displayed: (r, c) => String(rows[r]?.[c] ?? '') }] };
}

describe('fingerprints', () => {
  const before = fingerprintsOf(bookOf(sheet.name, sheet.rows));

  it('are there to be compared, and tell findings apart', () => {
    expect(before.length).toBeGreaterThan(40);
    expect(new Set(before).size).toBeGreaterThan(before.length * 0.9);
  });

  // A name that states a year would change how dates without one are read: that is evidence, not a name.
  it('survive rows inserted above and the renaming of the sheet', () => {
    fc.assert(
      fc.property(fc.nat(6), fc.constantFrom('台账', '全区项目', "a'b", 'Sheet1'), (blank, name) => {
        const rows = [...Array.from({ length: blank }, () => []), ...sheet.rows];
        expect(fingerprintsOf(bookOf(name, rows))).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });

  it('survive sorting', () => {
    const sorted = fc.shuffledSubarray(records as CellValue[][], { minLength: records.length });
    fc.assert(
      fc.property(sorted, (rows) => {
        // Serial numbers are about the order, so A10 rightly speaks of a new one.
        expect(fingerprintsOf(bookOf(sheet.name, [heading, ...rows]), ['A10'])).toEqual(
          before.filter((line) => !line.startsWith('A10')),
        );
      }),
      { numRuns: 12 },
    );
  });

  it('change with the evidence', () => {
    const { findings } = checkLedger(readLedger(bookOf(sheet.name, sheet.rows)), { asOf });
    const above = findings.find(({ rule }) => rule === 'D04');
    const cell = above?.at.at(-1);
    if (!above || !cell) throw new Error('nothing to change');
    const rows = sheet.rows.map((row, r) =>
      r === cell.row ? row.map((value, c) => (c === cell.column ? Number(value) + 1 : value)) : row,
    );
    const after = checkLedger(readLedger(bookOf(sheet.name, rows)), { asOf }).findings;
    const now = after.find(({ rule, cells }) => rule === 'D04' && cells.join() === above.cells.join());
    expect(now).toBeDefined();
    expect(now?.fingerprint).not.toBe(above.fingerprint);
  });
});

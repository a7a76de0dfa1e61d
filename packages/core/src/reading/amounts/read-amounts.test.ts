import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '../../model/column';
import { decimalOf } from '../../model/decimal';
import type { CellValue } from '../../model/grid';
import { amountReader, type AmountContext } from './read-amounts';

const MAPPING: ColumnMapping = {
  field: 'amount',
  column: 0,
  header: '合同额',
  unit: null,
  confidence: 1,
  because: '',
};

function column(
  cells: readonly CellValue[],
  unit: string | null,
  more: Partial<AmountContext> = {},
  unitOfRow?: (index: number) => string | undefined,
) {
  const context = { unit, yuanPerDollar: undefined, ...more };
  const reader = amountReader(MAPPING, context, { expected: cells.length, letsGo: false });
  reader.read({ values: cells, displayed: () => undefined, ...(unitOfRow && { unit: unitOfRow }) });
  return reader.close();
}

describe('a column of amounts', () => {
  it('takes the unit of the cell before that of the column', () => {
    const amounts = column([3.2, '8910万元', '约1.5亿', null, '/', '面议'], '亿元');
    const { notes } = amounts;
    expect([0, 1, 2, 3, 4, 5].map((record) => amounts.exact(record)?.toFixed())).toEqual([
      '320000000',
      '89100000',
      '150000000',
      undefined,
      undefined,
      undefined,
    ]);
    expect([...notes].map(([record, { kind }]) => [record, kind])).toEqual([
      [1, 'normalised'],
      [2, 'approximate'],
      [5, 'unreadable'],
    ]);
  });

  it('reads what Excel shows, not the last bits of a double', () => {
    const amounts = column([8.800000000000001, 8.779999999999999, 0.1 + 0.2], '亿元');
    expect([...amounts.fen]).toEqual([88_000_000_000, 87_800_000_000, 3_000_000_000]);
    expect(amounts.exact(2)?.toFixed()).toBe('30000000');
  });

  it('keeps parts of a 分 exactly', () => {
    const amounts = column([0.0000001, 0.0000002, 1], '万元');
    expect(amounts.exact(0)?.toFixed()).toBe('0.001');
    expect(amounts.sum().yuan.toFixed()).toBe('10000.003');
  });

  it('does not know amounts without a unit, or in dollars without a rate', () => {
    expect(column([5], null).notes.get(0)?.kind).toBe('unreadable');
    expect(column([5], '万美元').exact(0)).toBeUndefined();
    expect(column([5, '100万美元'], '万美元', { yuanPerDollar: '6.7' }).exact(1)?.toFixed()).toBe('6700000');
    expect(column(['3亿元'], null).exact(0)?.toFixed()).toBe('300000000');
  });

  it('adds any amounts exactly', () => {
    const cells = fc.array(
      fc.oneof(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 1e6),
      ),
      { maxLength: 50 },
    );
    fc.assert(
      fc.property(cells, fc.constantFrom('元', '万元', '亿元'), (cells, unit) => {
        const amounts = column(cells, unit);
        const factor = { 元: 1, 万元: 1e4, 亿元: 1e8 }[unit] ?? 1;
        const expected = cells.reduce(
          (total, cell) => total.plus(decimalOf(cell).times(factor)),
          decimalOf(0),
        );
        expect(amounts.sum().yuan.toFixed()).toBe(expected.toFixed());
        expect(amounts.sum().counted).toBe(cells.length);
      }),
    );
  });
});

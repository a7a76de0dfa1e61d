import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../model/decimal';
import { agreement, type Agreement } from './agreement';
import { printedNumber, printedRate } from './printed-number';
import { quotient } from './quotient';
import { breaches, type Instance } from './relation';

const grid = (...cells: (string | number)[]) => ({ name: '表', rows: [cells] });
const verdict = (a: string, b: string, rate: string): Agreement | undefined => {
  const sheet = grid(Number(a), Number(b), rate);
  const [part, whole] = [printedNumber(sheet, 0, 0), printedNumber(sheet, 0, 1)];
  const printed = printedRate(sheet, 0, 2, false);
  const computed = part && whole && quotient(part, whole);
  return printed && computed && agreement(printed, computed);
};

describe('agreement', () => {
  it.each([
    ['95.03', '160', '59.39%', 'agrees'],
    ['12.59', '25', '50.36%', 'agrees'],
    // 渭南: cut off instead of rounded.
    ['291', '292', '99.65%', 'truncated'],
    // 兰洽会: two digits of the amount had changed places.
    ['881.4', '6793.18', '12.64%', 'differs'],
    ['881.4', '6973.18', '12.64%', 'agrees'],
    ['1', '3', '33.34%', 'last-digit'],
    ['5', '0', '50%', undefined],
  ] as const)('%s over %s printed as %s %s', (a, b, rate, expected) => {
    expect(verdict(a, b, rate)).toBe(expected);
  });

  it('takes a rate as it is rounded, whatever the numbers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999 }),
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 0, max: 4 }),
        (a, b, places) => {
          const rate = new Decimal(a).times(100).dividedBy(b).toFixed(places);
          expect(verdict(String(a), String(b), `${rate}%`)).toBe('agrees');
        },
      ),
    );
  });
});

describe('printedRate', () => {
  it.each([
    ['50.36%', false, ['0.5036']],
    ['50.36', true, ['0.5036']],
    ['0.5036', false, ['0.5036', '0.005036']],
    ['50.36', false, ['0.5036']],
    ['—', false, undefined],
  ])('reads %s', (text, percent, expected) => {
    const read = printedRate(grid(text), 0, 0, percent)?.readings.map(({ value }) => value.toFixed());
    expect(read).toEqual(expected);
  });

  it('reads what is shown, not what is stored', () => {
    const shown = { ...grid(0.50364), displayed: () => '50.36%' };
    expect(printedRate(shown, 0, 0, false)).toMatchObject({
      text: '50.36%',
      readings: [{ value: new Decimal('0.5036') }],
    });
  });
});

describe('breaches', () => {
  const instance = (row: number, printed: number, computed: number): Instance => ({
    row,
    label: '',
    printed: { text: '', readings: [{ value: new Decimal(printed), half: new Decimal('0.00005') }] },
    computed: { low: new Decimal(computed), high: new Decimal(computed) },
    columns: [],
    formula: '',
  });

  it('names the rows that break what most keep', () => {
    const found = breaches([[instance(1, 0.5, 0.5), instance(2, 0.6, 0.6), instance(3, 0.9, 0.7)]]);
    expect(found?.map(({ row, verdict: said }) => [row, said])).toEqual([[3, 'differs']]);
  });

  it('takes the relation that most rows keep', () => {
    const wrong = [1, 2, 3].map((row) => instance(row, 0.5, 0.1));
    const right = [1, 2, 3].map((row) => instance(row, 0.5, 0.5));
    expect(breaches([wrong, right])).toEqual([]);
  });

  it('finds no relation where hardly any row keeps one', () => {
    expect(breaches([[1, 2, 3].map((row) => instance(row, 0.5, 0.1))])).toBeUndefined();
    expect(breaches([])).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { exactly, interval, printed } from '../../model/interval';
import { parseRational } from '../../model/rational';
import { judge, severityOf } from './judge';

const r = (text: string): NonNullable<ReturnType<typeof parseRational>> => parseRational(text)!;
const computed = (point: string, low = point, high = point) => ({
  point: r(point),
  range: interval(r(low), r(high)),
});
const print = (text: string) => {
  const places = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  return { value: r(text), places, range: printed(r(text), places) };
};

describe('judge', () => {
  it.each([
    [computed('59.39375', '59.387', '59.4'), '59.39', 'consistent', null],
    [computed('66.6138', '66.6072', '66.6204'), '66.62', 'within-rounding', null],
    [computed('99.657534'), '99.65', 'truncated', 'info'],
    [computed('10.03', '9.98', '10.08'), '10.3', 'last-digit', 'warning'],
    [computed('68.75'), '67.8', 'inconsistent', 'error'],
  ] as const)('case %#', (value, text, verdict, severity) => {
    expect(judge(value, print(text))).toBe(verdict);
    expect(severityOf(verdict)).toBe(severity);
  });

  it('knows no rounding for a count', () => {
    const count = { value: r('29'), places: 0, range: exactly(r('29')) };
    expect(judge(computed('28'), count)).toBe('inconsistent');
    expect(judge(computed('29'), count)).toBe('consistent');
  });
});

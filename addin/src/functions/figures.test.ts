import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completion } from './progress/completion';
import { halfway } from './progress/halfway';
import { CellError } from './host/cell-error';
import { impliedTarget } from './comparison/implied-target';
import { timeProgress } from './progress/time-progress';
import { yoy } from './comparison/yoy';

const cell = (value: unknown): unknown[][] => [[value]];
const errorOf = (call: () => unknown): [string, string] => {
  try {
    call();
  } catch (error) {
    if (error instanceof CellError) return [error.code, error.message];
    throw error;
  }
  throw new Error('no error');
};

describe('完成率', () => {
  it('is a fraction', () => expect(completion(cell(95.03), cell(160))).toEqual([[0.5939375]]));

  it('takes text that is plainly a number', () =>
    expect(completion(cell(' ９５.０３ '), cell('1,600'))).toEqual([[0.05939375]]));

  it('names what is blank, never answers zero', () => {
    expect(errorOf(() => completion(cell(''), cell(160)))).toEqual(['notAvailable', '缺少：完成数']);
    expect(errorOf(() => completion(cell(null), cell(' ')))).toEqual([
      'notAvailable',
      '缺少：完成数、目标数',
    ]);
  });

  it('has no answer for a target of zero', () =>
    expect(errorOf(() => completion(cell(1), cell(0)))[0]).toBe('divisionByZero'));

  it('says which text cannot be read, and which cell holds an error', () => {
    expect(errorOf(() => completion(cell('95亿元'), cell(160)))).toEqual([
      'invalidValue',
      '“完成数”应为数字，现为“95亿元”；单位请写在表头，不要写在数字里',
    ]);
    expect(errorOf(() => completion(cell(1), cell({ code: 'invalidReference' })))).toEqual([
      'invalidValue',
      '“目标数”所在单元格是错误值 #REF!，请先改正',
    ]);
    expect(errorOf(() => completion(cell(true), cell(1)))[0]).toBe('invalidValue');
  });

  it('answers a whole column at once, each cell on its own', () => {
    const [first, second, third] = completion([[95.03], [''], [12.59]], [[160], [160], [25]]);
    expect([first, third]).toEqual([[0.5939375], [0.5036]]);
    expect(second?.[0]).toEqual(new CellError('notAvailable', '缺少：完成数'));
    expect(completion([[1], [2]], cell(4))).toEqual([[0.25], [0.5]]);
    expect(errorOf(() => completion([[1], [2]], [[1], [2], [3]]))[0]).toBe('invalidValue');
  });

  it('is never NaN or infinite', () => {
    const anything = fc.oneof(fc.double(), fc.string(), fc.constantFrom(null, '', true, { code: 'x' }));
    fc.assert(
      fc.property(anything, anything, (actual, target) => {
        try {
          expect(completion(cell(actual), cell(target))[0]?.[0]).toSatisfy(Number.isFinite);
        } catch (error) {
          expect(error).toBeInstanceOf(CellError);
        }
      }),
    );
  });
});

describe('同比增速', () => {
  it('is growth over the base as a fraction', () => expect(yoy(cell(122.05), cell(100))).toEqual([[0.2205]]));
  it('is not comparable on a base of zero or below', () => {
    expect(errorOf(() => yoy(cell(3), cell(0)))[0]).toBe('divisionByZero');
    expect(errorOf(() => yoy(cell(3), cell(-1)))[0]).toBe('divisionByZero');
  });
});

describe('序时进度', () => {
  it('goes by months unless told to go by days', () => {
    expect(timeProgress(cell(44742))).toEqual([[0.5]]);
    expect(timeProgress(cell('2022年6月30日'), null as never)).toEqual([[0.5]]);
    expect(timeProgress(cell('2024-06-30'), '日' as never)).toEqual([[182 / 366]]);
  });
  it('refuses what is no date or no basis', () => {
    expect(errorOf(() => timeProgress(cell('六月')))[1]).toContain('如 2022-06-30');
    expect(errorOf(() => timeProgress(cell('')))).toEqual(['notAvailable', '缺少：统计截止日']);
    expect(errorOf(() => timeProgress(cell(44742), '季' as never))[1]).toBe(
      '“计算口径”只能是月、日，现为“季”',
    );
  });
});

describe('双过半', () => {
  it('says whether it holds and by how much', () => {
    expect(halfway(cell(95.03), cell(160), cell(12.59), cell(25))).toEqual([
      ['双过半', '成立'],
      ['合同额余量', 15.03],
      ['到位资金余量', 0.09],
    ]);
    expect(halfway(cell(95.03), cell(160), cell(12.59), cell(25), cell(0.1))[0]).toEqual([
      '双过半',
      '不成立',
    ]);
  });
  it('wants one cell for each', () =>
    expect(errorOf(() => halfway([[1], [2]], cell(1), cell(1), cell(1)))[1]).toContain('只能是一个单元格'));
});

describe('反推目标', () => {
  it('gives the interval that rounding leaves open', () => {
    const [[low, high] = []] = impliedTarget(cell(95.03), cell('59.39%')) as number[][];
    expect(low).toBeCloseTo(159.9882, 4);
    expect(high).toBeCloseTo(160.032, 4);
  });
  it('takes a fraction with the decimals that it was printed with', () => {
    expect(impliedTarget(cell(95.03), cell(0.5939375), 2)).toEqual(
      impliedTarget(cell(95.03), cell('59.39%')),
    );
    expect(errorOf(() => impliedTarget(cell(95.03), cell(0.59), -1))[0]).toBe('invalidValue');
  });
});

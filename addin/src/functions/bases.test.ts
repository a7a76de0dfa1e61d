import { describe, expect, it } from 'vitest';
import { CellError, type CellErrorCode } from './host/cell-error';
import { SAMPLE_LEDGER } from './ledger/sample-ledger';
import { functions } from './registry';

const AT = '2022-06-30';
const cell = (value: unknown) => [[value]];

/** What a function answers in its first cell, or the error and its sentence. */
async function ask(id: string, ...args: readonly unknown[]): Promise<unknown> {
  const handed = args.map((argument) =>
    Array.isArray(argument)
      ? (argument as unknown[][]).map((row) => row.map((value) => value ?? ''))
      : argument === null
        ? null
        : cell(argument),
  );
  try {
    const answer = (await functions[id]?.(...(handed as never[]))) as unknown;
    const first = Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
    if (first instanceof CellError) throw first;
    return first;
  } catch (error) {
    if (error instanceof CellError) return [error.code, error.message] satisfies [CellErrorCode, string];
    throw error;
  }
}

/** What each function divides by, or must not be zero or below: the call, and its refusals by what stands there. */
type Refusal = readonly [args: readonly unknown[], code: CellErrorCode, says: string];
const ZERO = 'divisionByZero';
const REFUSALS: Readonly<Record<string, readonly Refusal[]>> = {
  COMPLETION: [
    [[1, 0], ZERO, '目标为零'],
    [[1, -5], ZERO, '目标为负数'],
  ],
  AHEAD: [
    [[1, 0, AT], ZERO, '目标为零'],
    [[1, -5, AT], ZERO, '目标为负数'],
  ],
  SHORTFALL: [
    [[1, 0, AT], ZERO, '目标为零'],
    [[1, -5, AT], ZERO, '目标为负数'],
  ],
  MONTHLY_NEED: [
    [[1, 0, AT], ZERO, '目标为零'],
    [[1, -5, AT], ZERO, '目标为负数'],
    [[1, 5, '2022-12-01'], ZERO, '没有剩余月份'],
  ],
  HALFWAY: [
    [[1, 0, 1, 2], ZERO, '目标为零'],
    [[1, 2, 1, 0], ZERO, '目标为零'],
    [[1, -2, 1, 2], ZERO, '目标为负数'],
    [[1, 2, 1, -2], ZERO, '目标为负数'],
  ],
  SCORE: [
    [[1, 0, 30], ZERO, '目标为零'],
    [[1, -5, 30], ZERO, '目标为负数'],
  ],
  YOY: [
    [[1, 0], ZERO, '同期基数为零'],
    [[1, -2], ZERO, '同期基数为负数'],
  ],
  MOM: [
    [[1, 0], ZERO, '上期数为零'],
    [[1, -2], ZERO, '上期数为负数'],
  ],
  DOUBLINGS: [
    [[4, 0], ZERO, '大于零'],
    [[4, -2], ZERO, '大于零'],
    [[0, 4], ZERO, '大于零'],
    [[-4, 2], ZERO, '大于零'],
  ],
  SHARE: [
    [[1, 0], ZERO, '总体为零'],
    [[0, 0], ZERO, '总体为零'],
    [[1, -4], ZERO, '总体为负数'],
  ],
  IMPLIED_BASE: [
    [[5, '-100%'], ZERO, '推不出同期数'],
    [[5, '-150%'], ZERO, '推不出同期数'],
  ],
  IMPLIED_TARGET: [
    [[5, '0%'], ZERO, '推不出目标数'],
    [[5, '-10%'], ZERO, '推不出目标数'],
  ],
  RELATIVE_SCORE: [
    [[1, 0, 10], ZERO, '本组最高数不大于零'],
    [[1, -1, 10], ZERO, '本组最高数不大于零'],
  ],
  EFFICACY: [[[5, 9, 1, 20], 'invalidNumber', '最低数大于最高数']],
  LIGHT: [[[0.3, 0, '序时比'], ZERO, '序时进度为零']],
  CONVERT_AMOUNT: [
    [[1, '美元', '元', 0], 'invalidNumber', '汇率'],
    [[1, '美元', '元', -6], 'invalidNumber', '汇率'],
    [[1e308, '亿元', '元'], 'invalidNumber', '范围'],
  ],
  PARSE_AMOUNT: [
    [['1美元', '元', null, 0], 'invalidNumber', '汇率'],
    [['1美元', '元', null, -6], 'invalidNumber', '汇率'],
  ],
  REWARD: [
    [[-1, [[0, null, 0.01]]], 'invalidValue', '负数'],
    [[9, [[0, 5, 0.01]]], 'invalidValue', '超过最高一档'],
    [[9, [[0, 5, 0.01]], '全额'], 'invalidValue', '超过最高一档'],
    [[1, [[0, null, 0.01]], '分段', 0], 'invalidNumber', '上限'],
    [[1, [[0, null, 0.01]], '分段', 5, 0], 'invalidNumber', '系数'],
  ],
  FUNDS_RATE: [
    [[SAMPLE_LEDGER, '2022-01-31'], ZERO, '分母为零'],
    [[SAMPLE_LEDGER, '2022-01-31', '项目批次'], ZERO, '分母为零'],
  ],
  START_RATE: [[[SAMPLE_LEDGER, '2022-01-31'], ZERO, '分母为零']],
  FULFILMENT_RATE: [[[SAMPLE_LEDGER, '2022-01-31'], ZERO, '分母为零']],
  PRODUCTION_RATE: [[[SAMPLE_LEDGER, '2022-01-31'], ZERO, '分母为零']],
  CONVERSION_RATE: [[[SAMPLE_LEDGER, '2022-01-31'], ZERO, '分母为零']],
};

/** The others neither divide by an argument nor bound one: sums, lists, codes, texts and dates. */
const WITHOUT_BASE = [
  ...['POINTS', 'NET_CHANGE', 'PROJECTION', 'RECHECK', 'ROUNDING', 'SIMILARITY', 'RANKING', 'EXPLAIN'],
  ...['PARSE_DATE', 'PERIOD', 'TIME_PROGRESS', 'OVERDUE_MONTHS', 'STAGE'],
  ...['CREDIT_CODE', 'INDUSTRY', 'IS_INDUSTRIAL', 'DIVISION'],
  ...['BREAKDOWN', 'LEAGUE', 'OVERDUE', 'PIPELINE', 'CHECK', 'CONTRACT_AMOUNT', 'PROJECT_COUNT', 'FUNDS'],
];

describe('bases and targets of zero and below', () => {
  const cases = Object.entries(REFUSALS).flatMap(([id, refusals]) =>
    refusals.map(([args, code, says]) => [id, args, code, says] as const),
  );
  it.each(cases)('%s(%j) is %s', async (id, args, code, says) => {
    expect(await ask(id, ...args)).toEqual([code, expect.stringContaining(says)]);
  });

  it('is asked of every function', () => {
    expect([...Object.keys(REFUSALS), ...WITHOUT_BASE].sort()).toEqual(Object.keys(functions).sort());
  });
});

describe('a ledger in which nothing is filled in', () => {
  const blank = (column: number) =>
    SAMPLE_LEDGER.map((row, index) => row.map((value, at) => (index > 0 && at === column ? null : value)));
  it.each<[id: string, column: number, args: readonly unknown[], says: string]>([
    ['CONTRACT_AMOUNT', 5, [], '合同额'],
    ['CONTRACT_AMOUNT', 5, ['框架协议'], '合同额'],
    ['FUNDS', 6, [], '当年到位资金'],
    ['FUNDS_RATE', 6, [], '当年到位资金'],
    ['FUNDS_RATE', 6, ['项目批次'], '当年到位资金'],
    ['FUNDS_RATE', 5, [], '合同额'],
    ['START_RATE', 7, [], '开工时间或进展'],
    ['PRODUCTION_RATE', 7, [], '投产时间或进展'],
  ])('%s with column %i blank is #N/A, not zero', async (id, column, args, says) => {
    expect(await ask(id, blank(column), AT, ...args)).toEqual([
      'notAvailable',
      expect.stringContaining(says),
    ]);
  });
});

describe('periods and months from end to end', () => {
  const signed = (day: string) => [
    ['项目名称', '合同类型', '签约时间', '合同额（亿元）', '进展'],
    ['玻纤项目', '正式合同', day, 1, '未开工'],
  ];
  it.each([
    // A day belongs to the period that it ends, and the next day to the next one.
    ['2022-06-30', '2022-06-30', '本月', 1],
    ['2022-06-30', '2022-06-29', '本年', 0],
    ['2022-06-30', '2022-07-01', '本月', 0],
    ['2022-06-30', '2022-07-01', '本季度', 0],
    ['2022-06-30', '2022-07-01', '本半年', 0],
    ['2022-06-30', '2022-07-01', '本年', 1],
    ['2022-07-01', '2022-09-30', '本季度', 1],
    ['2022-12-31', '2022-12-31', '本半年', 1],
    ['2022-12-31', '2023-01-01', '本年', 0],
  ])('a contract of %s counts on %s for %s: %i', async (day, asOf, period, count) => {
    expect(await ask('PROJECT_COUNT', signed(day), asOf, null, null, period)).toBe(count);
    expect(await ask('CONTRACT_AMOUNT', signed(day), asOf, null, null, period)).toBe(count);
  });

  it.each([
    ['OVERDUE_MONTHS', ['2022-01-31', '2022-02-28'], 1],
    ['OVERDUE_MONTHS', ['2024-01-31', '2024-02-29'], 1],
    ['OVERDUE_MONTHS', ['2024-01-31', '2024-02-28'], 0],
    ['OVERDUE_MONTHS', ['2022-02-28', '2022-03-28'], 1],
    ['OVERDUE_MONTHS', ['2022-07-01', '2022-06-30'], 0],
    ['PARSE_DATE', ['2024年2月', null, '末日'], 45351],
    ['PARSE_DATE', ['2022年2月', null, '末日'], 44620],
    ['PERIOD', ['2022-06-30', '半年'], '2022年上半年'],
    ['PERIOD', ['2022-07-01', '半年'], '2022年下半年'],
    ['PERIOD', ['2022-03-31'], '2022年第1季度'],
    ['PERIOD', ['2022-04-01'], '2022年第2季度'],
    ['TIME_PROGRESS', ['1900-01-31'], 1 / 12],
    ['TIME_PROGRESS', [61], 3 / 12],
    ['TIME_PROGRESS', ['2024-12-31', '日'], 1],
    // Nothing is left to be done, so that no month need be left either.
    ['MONTHLY_NEED', [5, 5, '2022-12-31'], 0],
  ])('%s(%j) is %s', async (id, args, gives) => {
    expect(await ask(id, ...args)).toBe(gives);
  });

  it.each([
    ['2021-12-31', '2022-06-30', '没有超期未开工的正式合同'],
    ['2021-12-31', '2022-07-01', '玻纤项目'],
    ['2021-08-31', '2022-02-28', '没有超期未开工的正式合同'],
    ['2021-08-31', '2022-03-01', '玻纤项目'],
  ])('OVERDUE: a contract of %s on %s: %s', async (day, asOf, says) => {
    const rows = (await functions['OVERDUE']?.(signed(day) as never, cell(asOf) as never)) as unknown[][];
    expect(rows[1]?.[0]).toBe(says);
  });
});

it('a negative number that makes sense is kept, and none is a negative zero', async () => {
  expect(await ask('NET_CHANGE', 77.86, 95.03)).toBe(-17.17);
  expect(await ask('POINTS', '50%', '59.39%')).toBe(-0.0939);
  expect(await ask('YOY', 0, 5)).toBe(-1);
  expect(await ask('AHEAD', -1, 4, AT)).toBe(-0.75);
  expect(await ask('SHORTFALL', 20, 25, AT)).toBe(0);
  expect(Object.is(await ask('NET_CHANGE', -0, 0), 0)).toBe(true);
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CellError, type CellErrorCode } from './host/cell-error';
import { SAMPLE_LEDGER, SAMPLE_TALKS } from './ledger/sample-ledger';
import { functions } from './registry';

// The published parameters: their names are what messages name.
const published = JSON.parse(
  readFileSync(new URL('../../build/published-functions.golden.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly { name: string; optional: boolean }[]>>;

type Failure = readonly [code: CellErrorCode, message: string];
type Answer = { readonly cells: readonly unknown[][] } | { readonly failure: Failure };

const cell = (value: unknown) => [[value]];
const asRange = (argument: unknown) =>
  Array.isArray(argument)
    ? (argument as unknown[][]).map((row) => row.map((value) => value ?? ''))
    : argument === null
      ? null
      : cell(argument);

/** The cells of an answer, or the error that is thrown or stands in the first of them. */
async function ask(id: string, args: readonly unknown[]): Promise<Answer> {
  try {
    const result = (await functions[id]?.(...(args.map(asRange) as never[]))) as unknown;
    const cells = (Array.isArray(result) ? result : cell(result)) as unknown[][];
    const error = cells.flat().find((each) => each instanceof CellError);
    return error ? { failure: [error.code, error.message] } : { cells };
  } catch (error) {
    if (error instanceof CellError) return { failure: [error.code, error.message] };
    throw error;
  }
}

const AT = '2022-06-30';
const PARK = [
  [0, 1000, '3‰'],
  [1000, null, '4‰'],
];

/**
 * A call of every function with all of its parameters, and a letter for what each takes: n number, d date, t text, v a text
 * or number to be read, c choice, l ledger, p parameters, s milestone, u names, r scores, b bands. A capital must be given
 * though it may be left out of the formula.
 */
const CALLS: Readonly<Record<string, readonly [takes: string, ...args: unknown[]]>> = {
  PARSE_AMOUNT: ['vccn', '1000万美元', '亿元', '元', 6.7],
  CONVERT_AMOUNT: ['nCCn', 1000, '万美元', '美元', 6.7],
  PARSE_DATE: ['vnc', '2022年3月', 2022, '首日'],
  PERIOD: ['dc', AT, '季度'],
  ROUNDING: ['nnc', 1.005, 2, '四舍五入'],
  CREDIT_CODE: ['t', '11500114MB1912255L'],
  INDUSTRY: ['tc', 'C2730', '名称'],
  IS_INDUSTRIAL: ['t', 'C2730'],
  DIVISION: ['t', '500114'],
  SIMILARITY: ['tt', '玻纤项目', '铝材项目'],
  COMPLETION: ['nn', 95, 160],
  TIME_PROGRESS: ['dc', AT, '月'],
  AHEAD: ['nnd', 95, 160, AT],
  SHORTFALL: ['nnd', 12, 25, AT],
  MONTHLY_NEED: ['nnd', 95, 160, AT],
  HALFWAY: ['nnnnn', 95, 160, 12, 25, 1],
  PROJECTION: ['nd', 95, AT],
  YOY: ['nn', 3, 2],
  MOM: ['nn', 3, 2],
  POINTS: ['nn', 0.3, 0.1],
  SHARE: ['nn', 3, 4],
  NET_CHANGE: ['nn', 3, 2],
  DOUBLINGS: ['nn', 4, 2],
  IMPLIED_BASE: ['nnn', 95.03, 0.2205, 2],
  IMPLIED_TARGET: ['nnn', 95.03, 0.5939, 2],
  RECHECK: ['nnn', 59.39, 59.39375, 2],
  BREAKDOWN: ['ldcc', SAMPLE_LEDGER, AT, '引资单位', '含合计'],
  LEAGUE: ['ldcu', SAMPLE_LEDGER, AT, '正式合同额', '区教委'],
  OVERDUE: ['ldp', SAMPLE_LEDGER, AT, null],
  PIPELINE: ['ldp', SAMPLE_TALKS, AT, null],
  CHECK: ['ldcp', SAMPLE_LEDGER, AT, '常用', null],
  CONTRACT_AMOUNT: ['ldccc', SAMPLE_LEDGER, AT, '正式合同', '全部', '本年'],
  PROJECT_COUNT: ['ldccc', SAMPLE_LEDGER, AT, '全部', '全部', '本年'],
  FUNDS: ['ldc', SAMPLE_LEDGER, AT, '当年到位'],
  FUNDS_RATE: ['ldc', SAMPLE_LEDGER, AT, '市年度'],
  START_RATE: ['ld', SAMPLE_LEDGER, AT],
  FULFILMENT_RATE: ['ld', SAMPLE_LEDGER, AT],
  PRODUCTION_RATE: ['ld', SAMPLE_LEDGER, AT],
  CONVERSION_RATE: ['ld', SAMPLE_LEDGER, AT],
  STAGE: ['sssssssd', '2022-01-10', null, '2022-05-01', null, null, null, null, AT],
  OVERDUE_MONTHS: ['ddd', '2022-01-31', AT, '2022-05-01'],
  LIGHT: ['nNc', 0.3, 0.5, '序时差'],
  SCORE: ['nnnnn', 5, 10, 20, 1, 0.5],
  EFFICACY: ['nnnnn', 20, 10, 30, 20, 0.6],
  RELATIVE_SCORE: ['nnn', 4, 8, 10],
  RANKING: ['ruucc', 95, '甲组', null, '并列占位', '高者在前'],
  REWARD: ['nbcnnc', 5000, PARK, '分段', 100, 1.1, '含下限'],
  EXPLAIN: ['tnn', '完成率', 95, 160],
};

const REF = { code: 'invalidReference' };
/** What may stand in a cell instead, the error for it, and whether its sentence quotes what stands there. */
type Edge = readonly [stands: string, value: unknown, code: CellErrorCode, quotes?: string];
type Case = [name: string, index: number, ...Edge];
const NUMBER: readonly Edge[] = [
  ['a text', '甲', 'invalidValue', '甲'],
  ['an error', REF, 'invalidValue', '#REF!'],
  ['a truth value', true, 'invalidValue', 'true'],
  ['more than a double holds', '1e400', 'invalidValue', '1e400'],
];
const DATE: readonly Edge[] = [
  ['a text', '六月', 'invalidValue', '六月'],
  ['an error', REF, 'invalidValue', '#REF!'],
  ['a day before 1900', '1899-12-31', 'invalidValue', '1899-12-31'],
  ['serial 60, a day that never was', 60, 'invalidValue', '60'],
  ['a serial below zero', -1, 'invalidValue', '-1'],
  ['a day that no month has', '2022-02-30', 'invalidValue', '2022-02-30'],
];
const TEXT: readonly Edge[] = [['an error', REF, 'invalidValue', '#REF!']];
const EDGES: Readonly<Record<string, readonly Edge[]>> = {
  n: NUMBER,
  N: NUMBER,
  d: DATE,
  t: TEXT,
  u: TEXT,
  v: [...TEXT, ['a text', '甲', 'invalidValue'], ['a truth value', true, 'invalidValue']],
  c: [
    ['none of the choices', '甲', 'invalidValue', '甲'],
    ['an error', REF, 'invalidValue', '#REF!'],
  ],
  C: [
    ['none of the choices', '甲', 'invalidValue', '甲'],
    ['an error', REF, 'invalidValue', '#REF!'],
  ],
  l: [
    ['one blank cell', '', 'invalidValue'],
    ['an error', REF, 'invalidValue'],
    ['a range of blanks', [[null], [null]], 'notAvailable'],
    ['a range of errors', [[REF], [REF]], 'notAvailable'],
  ],
  p: [
    ['a text', '甲', 'invalidValue'],
    ['an error', REF, 'invalidValue'],
  ],
  s: [
    ['a text', '六月', 'invalidValue'],
    ['an error', REF, 'invalidValue', '#REF!'],
    ['a day before 1900', '1899-12-31', 'invalidValue'],
    ['serial 60, a day that never was', 60, 'invalidValue', '60'],
    ['a day that no month has', '2022-02-30', 'invalidValue'],
  ],
  r: [
    ['a text', '甲', 'invalidValue', '甲'],
    ['an error', REF, 'invalidValue', '#REF!'],
  ],
  b: [
    ['a blank', '', 'invalidValue'],
    ['a text', '甲', 'invalidValue'],
    ['an error', [[REF, 1000, 1]], 'invalidValue', '#REF!'],
  ],
};
// Their sentences speak of the ledger or of the table as such, or there is but one cell that they can mean.
const UNNAMED = new Set(['l', 'v', 'b', 'p']);

describe.each(Object.entries(CALLS))('%s at the edges', (id, [takes, ...args]) => {
  const parameters = (published[id] ?? []).slice(0, takes.length);
  const cases = parameters.flatMap(({ name }, index) =>
    (EDGES[takes[index] ?? ''] ?? []).map((edge): Case => [name, index, ...edge]),
  );

  it('answers the call that the others change', async () => {
    expect(takes).toHaveLength(args.length);
    expect(cases.length).toBeGreaterThanOrEqual(args.length);
    expect(await ask(id, args)).toHaveProperty('cells');
  });

  it.each<Case>(cases)('%s (%i) is %s', async (name, index, _, value, code, quotes = '') => {
    const answer = await ask(id, args.with(index, value));
    const named = UNNAMED.has(takes[index] ?? '') || id === 'EXPLAIN' ? '' : name;
    expect(answer).toEqual({ failure: [code, expect.stringContaining(named)] });
    expect(answer).toEqual({ failure: [code, expect.stringContaining(quotes)] });
    expect(answer).toEqual({ failure: [code, expect.stringMatching(/.{4}/)] });
  });

  it.each<[string, number, { optional: boolean }]>(
    parameters.map((parameter, index) => [parameter.name, index, parameter]),
  )(
    '%s (%i) is blank: named where it is needed, as if left out where it is not, never zero',
    async (name, index, { optional }) => {
      const kind = takes[index] ?? '';
      const [blank, leftOut] = [await ask(id, args.with(index, '')), await ask(id, args.with(index, null))];
      if (kind === 's') return expect(blank).toEqual(leftOut);
      // Who has no score has no place.
      if (kind === 'r') return expect(blank).toEqual({ cells: [['']] });
      if (kind === 'l' || kind === 'b') return expect(blank).toHaveProperty('failure');
      if (optional && kind === kind.toLowerCase() && id !== 'EXPLAIN') return expect(blank).toEqual(leftOut);
      const needed = id === 'EXPLAIN' && index > 0 ? ['完成数', '目标数'][index - 1] : name;
      expect(blank).toEqual({ failure: ['notAvailable', expect.stringContaining(needed ?? name)] });
      return expect(leftOut).toEqual(blank);
    },
  );
});

it('has a call for every function', () => {
  expect(Object.keys(CALLS).sort()).toEqual(Object.keys(functions).sort());
});

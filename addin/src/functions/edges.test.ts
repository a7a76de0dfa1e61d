import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CellError, type CellErrorCode } from './host/cell-error';
import type { FunctionEntry } from './host/function-entry';
import { catalogue, functions } from './registry';

// The published parameters: their names are what messages name.
const published = JSON.parse(
  readFileSync(new URL('../../build/published-functions.golden.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly { name: string; optional: boolean }[]>>;

type Failure = readonly [code: CellErrorCode, message: string];

/** What a function throws or puts into the one cell of its answer; undefined where it answers. */
async function failure(id: string, args: readonly unknown[]): Promise<Failure | undefined> {
  try {
    const answer = (await functions[id]?.(...(args as never[]))) as unknown;
    const cells = Array.isArray(answer) ? (answer as unknown[][]).flat() : [answer];
    const error = cells.find((cell) => cell instanceof CellError);
    return error && [error.code, error.message];
  } catch (error) {
    if (error instanceof CellError) return [error.code, error.message];
    throw error;
  }
}

const cell = (value: unknown) => [[value]];

/** The first example with an answer, and each of its single cells in turn put in place of another. */
function* swapped({ id, examples }: FunctionEntry, other: unknown) {
  const example = examples.find(({ gives }) => typeof gives !== 'string' || !gives.startsWith('#'));
  const args = (example?.args ?? []).map((argument) =>
    Array.isArray(argument)
      ? (argument as unknown[][]).map((row) => row.map((value) => value ?? ''))
      : argument === null
        ? null
        : cell(argument),
  );
  for (const [index, argument] of args.entries()) {
    if (argument === null || argument.length !== 1 || argument[0]?.length !== 1) continue;
    const parameter = published[id]?.[index];
    if (parameter) yield { parameter, args: args.with(index, cell(other)) };
  }
}

const entries = catalogue.map((entry) => [entry.id, entry] as const);

describe.each(entries)('%s at the edges', (id, entry) => {
  it('names the cell that holds an error, and which error', async () => {
    for (const { parameter, args } of swapped(entry, { code: 'invalidReference' })) {
      const [code, message] = (await failure(id, args)) ?? [];
      expect([parameter.name, code, message]).toEqual([
        parameter.name,
        'invalidValue',
        expect.stringContaining('#REF!'),
      ]);
    }
  });

  it('names the required cell that is blank, and never answers zero', async () => {
    for (const { parameter, args } of swapped(entry, '')) {
      if (parameter.optional || MAY_BE_BLANK.has(`${id} ${parameter.name}`)) continue;
      const [code, message] = (await failure(id, args)) ?? [];
      expect([code, message]).toEqual(['notAvailable', expect.stringContaining(parameter.name)]);
    }
  });
});

/** Stages are told from whichever dates there are. */
const MAY_BE_BLANK = new Set(['STAGE 签约时间']);

describe('numbers and dates at the edges', () => {
  const AT = '2022-06-30';
  it.each<[id: string, args: readonly unknown[], code: CellErrorCode, says: string]>([
    // Targets and wholes of zero, bases of zero and below.
    ['COMPLETION', [1, 0], 'divisionByZero', '目标'],
    ['COMPLETION', [1, -5], 'divisionByZero', '目标'],
    ['AHEAD', [1, 0, AT], 'divisionByZero', '目标'],
    ['SCORE', [1, 0, 30], 'divisionByZero', '目标'],
    ['SHARE', [1, 0], 'divisionByZero', '总体'],
    ['YOY', [1, 0], 'divisionByZero', '基数'],
    ['YOY', [1, -2], 'divisionByZero', '基数'],
    ['MOM', [1, 0], 'divisionByZero', '基数'],
    ['MOM', [1, -2], 'divisionByZero', '基数'],
    ['DOUBLINGS', [4, 0], 'divisionByZero', '基数'],
    ['RELATIVE_SCORE', [1, 0, 10], 'divisionByZero', '零'],
    // Days that never were, or that Excel cannot count: serial 60 is 29 February 1900.
    // Below 61 Excel and the calendar differ by a day.
    ['TIME_PROGRESS', [60], 'invalidValue', '日期'],
    ['TIME_PROGRESS', [1], 'invalidValue', '日期'],
    ['TIME_PROGRESS', [-1], 'invalidValue', '日期'],
    ['TIME_PROGRESS', ['1899-12-31'], 'invalidValue', '1900'],
    ['TIME_PROGRESS', ['2022-02-29'], 'invalidValue', '2022-02-29'],
    ['TIME_PROGRESS', ['2022-13-01'], 'invalidValue', '2022-13-01'],
    ['PERIOD', ['2022-02-30'], 'invalidValue', '2022-02-30'],
    ['PARSE_DATE', ['1899-12-31'], 'invalidValue', '没有这一天'],
    ['OVERDUE_MONTHS', ['1899-12-31', AT], 'invalidValue', '1900'],
    // Texts where a number should be, and what no cell can hold.
    ['COMPLETION', ['95亿元', 160], 'invalidValue', '95亿元'],
    ['COMPLETION', [true, 160], 'invalidValue', '完成数'],
    ['COMPLETION', ['1e400', 160], 'invalidValue', '1e400'],
    ['CONVERT_AMOUNT', [1e308, '亿元', '元'], 'invalidNumber', '范围'],
  ])('%s(%j) is %s', async (id, args, code, says) => {
    expect(await failure(id, args.map(cell))).toEqual([code, expect.stringContaining(says)]);
  });

  const answer = async (id: string, ...args: readonly unknown[]): Promise<unknown> => {
    const given = await functions[id]?.(...(args.map((argument) => cell(argument)) as never[]));
    return Array.isArray(given) ? (given as unknown[][])[0]?.[0] : given;
  };

  it('counts months from end to end, and halves the year between its days', async () => {
    expect(await answer('OVERDUE_MONTHS', '2022-01-31', '2022-02-28')).toBe(1);
    expect(await answer('OVERDUE_MONTHS', '2024-01-31', '2024-02-29')).toBe(1);
    expect(await answer('OVERDUE_MONTHS', '2024-01-31', '2024-02-28')).toBe(0);
    expect(await answer('OVERDUE_MONTHS', '2022-02-28', '2022-03-28')).toBe(1);
    expect(await answer('PERIOD', '2022-06-30', '半年')).toContain('上半年');
    expect(await answer('PERIOD', '2022-07-01', '半年')).toContain('下半年');
    expect(await answer('TIME_PROGRESS', '1900-01-31')).toBe(1 / 12);
    expect(await answer('TIME_PROGRESS', 61)).toBe(3 / 12);
  });

  it('keeps a negative number that makes sense, and no negative zero', async () => {
    expect(await answer('NET_CHANGE', 77.86, 95.03)).toBe(-17.17);
    expect(await answer('POINTS', '50%', '59.39%')).toBe(-0.0939);
    expect(await answer('YOY', 0, 5)).toBe(-1);
    expect(await answer('SHORTFALL', 20, 25, AT)).toBe(0);
    expect(Object.is(await answer('NET_CHANGE', -0, 0), 0)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { CellError, type CellErrorCode } from './host/cell-error';
import type { ExampleArgument, FunctionEntry, FunctionExample } from './host/function-entry';
import { explain } from './explain';
import { catalogue } from './registry';
import { subjects } from './subjects';

const ERRORS: Readonly<Record<CellErrorCode, string>> = {
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidValue: '#VALUE!',
  invalidNumber: '#NUM!',
};

/** An argument as Excel hands it over: a matrix, blank cells as empty strings, null where it is left out. */
function handedOver(argument: ExampleArgument): unknown {
  if (argument === null) return null;
  if (!Array.isArray(argument)) return [[argument]];
  return (argument as readonly (readonly unknown[])[]).map((row) => row.map((cell) => cell ?? ''));
}

async function answerOf({ run }: FunctionEntry, { args }: FunctionExample): Promise<unknown> {
  try {
    const result = await run(...(args.map(handedOver) as never[]));
    if (!Array.isArray(result)) return result;
    const rows = result as unknown[][];
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  } catch (error) {
    if (error instanceof CellError) return `${ERRORS[error.code]} ${error.message}`;
    throw error;
  }
}

const isError = ({ gives }: FunctionExample) => typeof gives === 'string' && gives.startsWith('#');

describe.each(catalogue.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  it.each(entry.examples)('$shows', async (example) => {
    expect(await answerOf(entry, example)).toEqual(example.gives);
  });

  it('has three examples or more', () => {
    expect(entry.examples.length).toBeGreaterThanOrEqual(3);
    expect(entry.examples.some((example) => !isError(example))).toBe(true);
  });

  it('explains itself, and fails as it does itself', async () => {
    if (id === 'EXPLAIN') return;
    for (const example of entry.examples) {
      const args = example.args.map(handedOver) as unknown[][][];
      const call = () => explain([[id]], ...(args as [unknown[][]]));
      if (isError(example)) await expect(call(), example.shows).rejects.toThrow(CellError);
      else {
        const rows = await call();
        expect(rows.map(([what]) => what)).toEqual(expect.arrayContaining(['函数', '算式', '结果', '依据']));
        expect(rows.every((row) => row.length === 2 && row[1] !== '')).toBe(true);
      }
    }
  });
});

it('has every function under one subject', () => {
  const listed = subjects.flatMap(({ entries }) => entries.map(({ id }) => id));
  expect(listed).toEqual(catalogue.map(({ id }) => id));
});

import { describe, expect, it } from 'vitest';
import { CellError } from './host/cell-error';
import type { FunctionExample } from './host/function-entry';
import { handedOver, runExample } from './host/run-example';
import { explain } from './explain';
import { catalogue } from './registry';
import { subjects } from './subjects';

const isError = ({ gives }: FunctionExample) => typeof gives === 'string' && gives.startsWith('#');

/** Decimals are told by what they do, a percentage as such, the exchange rate where it is used. */
const NOT_WRITTEN_OUT = ['RECHECK', 'IMPLIED_BASE', 'IMPLIED_TARGET', 'ROUNDING', 'SCORE', 'DIVISION'];

describe.each(catalogue.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  it.each(entry.examples)('$shows', async (example) => {
    expect(await runExample(entry, example)).toEqual(example.gives);
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
        const filled = rows
          .filter(([what]) => /^(代入|计入)/.test(String(what)))
          .map(([, says]) => String(says));
        expect(filled.join()).toMatch(/\S/);
        // No name of an input is left where its number should be, and no number is left out.
        for (const argument of entry.needs ? [] : example.args) {
          if (typeof argument !== 'number' || filled.join().includes(String(argument))) continue;
          expect(NOT_WRITTEN_OUT, `${id} ${example.shows}: ${argument} in ${filled.join()}`).toContain(id);
        }
      }
    }
  });
});

it('has every function under one subject', () => {
  const listed = subjects.flatMap(({ entries }) => entries.map(({ id }) => id));
  expect(listed).toEqual(catalogue.map(({ id }) => id));
});

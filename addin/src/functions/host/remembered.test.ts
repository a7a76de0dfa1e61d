import { describe, expect, it } from 'vitest';
import { SAMPLE_LEDGER } from '../ledger/sample-ledger';
import { functions } from '../registry';

const cells = () => SAMPLE_LEDGER.map((row) => row.map((cell) => cell ?? ''));
const run = (id: string, ...args: readonly unknown[]) => functions[id]?.(...(args as never[]));

describe('remembered answers', () => {
  it('keep choices and dates apart, in whatever order they are asked for', () => {
    const ask = () => [
      run('FUNDS_RATE', cells(), [['2022-06-30']]),
      run('FUNDS_RATE', cells(), [['2022-06-30']], '项目批次'),
      run('START_RATE', cells(), [['2022-06-30']]),
      run('START_RATE', cells(), [['2022-03-31']]),
      run('PRODUCTION_RATE', cells(), [['2022-06-30']]),
      run('CONTRACT_AMOUNT', cells(), [['2022-06-30']]),
      run('CONTRACT_AMOUNT', cells(), [['2022-06-30']], '框架协议'),
      run('PROJECT_COUNT', cells(), [['2022-06-30']]),
      run('FUNDS', cells(), [['2022-06-30']]),
    ];
    const first = ask();
    expect(first).toEqual([0.625, 1.5 / 2.8, 2 / 3, 1, 1 / 3, 2.8, 4, 4, 1.75]);
    expect(ask()).toEqual(first);
  });

  it('do not outlive an edit', () => {
    const edited = cells();
    (edited[1] ?? [])[5] = 3.5;
    expect(run('CONTRACT_AMOUNT', edited, [['2022-06-30']])).toBe(3.8);
    expect(run('CONTRACT_AMOUNT', cells(), [['2022-06-30']])).toBe(2.8);
  });
});

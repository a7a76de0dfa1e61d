import { describe, expect, it } from 'vitest';
import { catalogue } from '../functions/registry';
import { shownFunctions, tryCall } from './formulas';

describe('tryCall', () => {
  it('gives the result with its explanation', async () => {
    const { result, explained } = await tryCall({
      id: 'COMPLETION',
      args: [[[95.03]], [[160]]],
      addresses: [],
    });
    expect(result).toEqual({ kind: 'cells', rows: 1, columns: 1, cells: [[0.5939375]] });
    expect(explained).toContainEqual(['代入', '95.03 ÷ 160']);
  });

  it('gives the error that the cell would show, with its sentence', async () => {
    const { result, explained } = await tryCall({ id: 'COMPLETION', args: [[[95.03]], null], addresses: [] });
    expect(result).toEqual({ kind: 'error', code: '#N/A', message: '缺少：目标数' });
    expect(explained).toEqual([]);
  });

  it('names the rows as the person sees them, and crops a table', async () => {
    const heading = ['项目名称', '引资单位', '合同类型', '签约时间', '合同额（亿元）'];
    const rows = Array.from({ length: 20 }, (_, n) => [`项目${n}`, `单位${n}`, '正式合同', '2022-03-01', 1]);
    const range = [heading, ...rows];
    const asOf = [['2022-06-30']];
    const amount = await tryCall({
      id: 'CONTRACT_AMOUNT',
      args: [range, asOf, null, null, null],
      addresses: ['签约项目!A3:E23'],
    });
    expect(amount.result).toMatchObject({ cells: [[20]] });
    expect(amount.explained.find(([what]) => what === '计入的行')?.[1]).toContain('4');
    const board = await tryCall({
      id: 'BREAKDOWN',
      args: [range, asOf, [['引资单位']], null],
      addresses: [],
    });
    if (board.result.kind !== 'cells') throw new Error(board.result.message);
    expect(board.result.rows).toBeGreaterThan(20);
    expect(board.result.cells).toHaveLength(8);
  });
});

it('lists every function once, with the unit of each parameter and of the answer', () => {
  const shown = shownFunctions().flatMap(({ functions }) => functions);
  expect(shown.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
  for (const { id, units, formula } of shown)
    expect([id, units.length > 1, formula !== '']).toEqual([id, true, true]);
});
